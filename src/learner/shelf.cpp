#include "learner/shelf.h"

#include <algorithm>
#include <iterator>

namespace shixi::learner
{

namespace
{

bool endsSentence(QChar character)
{
    return QStringLiteral("。！？!?\n").contains(character);
}

// The end of the sentence that holds `position`: past its mark and what closes after it.
qsizetype sentenceEnd(const QString &text, qsizetype position)
{
    while (position < text.size() && !endsSentence(text[position])) {
        ++position;
    }
    while (position < text.size()
           && (endsSentence(text[position]) || QStringLiteral("”’」』）").contains(text[position]))) {
        ++position;
    }
    return position;
}

qsizetype sentenceStart(const QString &text, qsizetype position)
{
    qsizetype start = 0;
    for (qsizetype end = sentenceEnd(text, 0); end <= position && end < text.size(); end = sentenceEnd(text, end)) {
        start = end;
    }
    return start;
}

// One word a sentence the evidence touches. Within its paragraph, so that long texts cost nothing.
std::vector<std::string> sentencesOf(const knowledge::Evidence &evidence, const knowledge::Article *article)
{
    std::vector<std::string> sentences;
    if (article == nullptr || evidence.start < 0 || evidence.start + evidence.length > article->text.size()) {
        return sentences;
    }
    const qsizetype line = evidence.start == 0 ? 0 : article->text.lastIndexOf(u'\n', evidence.start - 1) + 1;
    const QString paragraph = article->text.mid(line, evidence.start + evidence.length - line);
    qsizetype at = sentenceStart(paragraph, evidence.start - line);
    while (at < paragraph.size()) {
        sentences.push_back(article->name.toStdString() + '@' + std::to_string(line + at));
        at = sentenceEnd(paragraph, at);
    }
    return sentences;
}

void addFact(ShelfCard &shelfCard, const knowledge::Fact &fact, const questions::QuestionSet &library)
{
    if (shelfCard.fact == nullptr) {
        shelfCard.fact = &fact;
        shelfCard.level = fact.level;
    }
    shelfCard.level = std::min(shelfCard.level, fact.level);
    shelfCard.siblings.push_back(fact.id.value);
    const auto sentences = sentencesOf(fact.evidence, library.article(fact.evidence.article));
    shelfCard.siblings.insert(shelfCard.siblings.end(), sentences.begin(), sentences.end());
}

ShelfCard shelfCardOf(const questions::Card &card, int order, const questions::QuestionSet &library)
{
    ShelfCard result;
    result.id = card.id;
    result.order = order;
    result.rev = card.rev;
    result.supersedes = card.supersedes;
    for (const FactId &id : card.facts) {
        if (const knowledge::Fact *fact = library.fact(id)) {
            addFact(result, *fact, library);
        }
    }
    return result;
}

std::vector<Form> formsOf(const std::vector<const questions::Question *> &asked)
{
    std::vector<Form> forms;
    for (const questions::Question *question : asked) {
        forms.push_back(question->form);
    }
    std::ranges::sort(forms);
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

} // namespace

bool ShelfCard::isAbout(const FactId &wanted) const
{
    return anyFact([&wanted](const knowledge::Fact &each) {
        return each.id == wanted;
    });
}

bool ShelfCard::anyFact(const std::function<bool(const knowledge::Fact &)> &is) const
{
    return is(*fact) || std::ranges::any_of(equal, [&is](const knowledge::Fact *each) {
               return is(*each);
           });
}

Shelf::Shelf(const questions::QuestionSet &library)
    : m_library(library)
{
    int order = 0;
    for (const questions::Card &card : library.cards()) {
        ShelfCard shelfCard = shelfCardOf(card, order++, library);
        fill(shelfCard);
        if (shelfCard.fact != nullptr && !shelfCard.questions.empty() && !m_index.contains(card.id)) {
            m_index.emplace(card.id, m_cards.size());
            for (const questions::Question *question : shelfCard.questions) {
                m_cardsOf.emplace(question->id, m_cards.size());
            }
            m_cards.push_back(std::move(shelfCard));
        }
    }
    for (const questions::SharedCard &shared : library.shared()) {
        const auto found = m_index.find(shared.with);
        if (found == m_index.end()) {
            continue;
        }
        m_standing.emplace(shared.card.id, shared.with);
        ShelfCard &card = m_cards[found->second];
        for (const FactId &id : shared.card.facts) {
            const knowledge::Fact *fact = library.fact(id);
            if (fact != nullptr && !card.isAbout(id)) {
                card.equal.push_back(fact);
            }
        }
    }
}

const ShelfCard *Shelf::standsFor(const CardId &leftOut) const
{
    const auto found = m_standing.find(leftOut);
    return found == m_standing.end() ? nullptr : find(found->second);
}

void Shelf::fill(ShelfCard &card) const
{
    std::vector<const questions::Question *> all;
    for (const QuestionId &id : m_library.card(card.id)->questions) {
        if (const questions::Question *question = m_library.question(id)) {
            all.push_back(question);
        }
    }
    card.questions.clear();
    std::ranges::copy_if(all, std::back_inserter(card.questions), [this](const questions::Question *question) {
        return !m_resting.contains(question->id);
    });
    card.forms = formsOf(card.questions.empty() ? all : card.questions);
}

void Shelf::rest(std::unordered_set<QuestionId> questions)
{
    std::swap(m_resting, questions); // those of before
    for (const auto *changed : {&m_resting, &questions}) {
        for (const QuestionId &question : *changed) {
            const auto [first, last] = m_cardsOf.equal_range(question);
            for (auto place = first; place != last; ++place) {
                fill(m_cards[place->second]);
            }
        }
    }
}

const ShelfCard *Shelf::cardOf(const QuestionId &question) const
{
    const auto found = m_cardsOf.find(question);
    return found == m_cardsOf.end() ? nullptr : &m_cards[found->second];
}

const ShelfCard *Shelf::find(const CardId &card) const
{
    const auto found = m_index.find(card);
    return found == m_index.end() ? nullptr : &m_cards[found->second];
}

const questions::Question &questionFor(const ShelfCard &card, Form form, int turn, bool typing)
{
    std::vector<const questions::Question *> ofForm;
    for (const questions::Question *question : card.questions) {
        if (question->form == form) {
            ofForm.push_back(question);
        }
    }
    const auto isTyped = [](const questions::Question *question) {
        return question->type == QuestionType::Short;
    };
    if (!typing && !std::all_of(ofForm.begin(), ofForm.end(), isTyped)) {
        std::erase_if(ofForm, isTyped);
    }
    const auto &choice = ofForm.empty() ? card.questions : ofForm;
    return *choice[static_cast<std::size_t>(turn) % choice.size()];
}

} // namespace shixi::learner
