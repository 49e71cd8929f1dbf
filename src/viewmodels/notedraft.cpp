#include "viewmodels/notedraft.h"

#include "library/withdrawing.h"
#include "viewmodels/setoffer.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using questions::Question;

QString searchedText(const Question &question)
{
    QStringList texts = question.answer;
    texts.prepend(question.stem);
    for (const questions::Option &option : question.options) {
        texts.append(option.text);
    }
    return texts.join(u'\n').toCaseFolded(); // no word of a query has a line end
}

bool saysAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) {
        return text.contains(word);
    });
}

} // namespace

KeyChoice keyChoiceOf(const Question &question)
{
    if (question.options.empty()) {
        return KeyChoice::None;
    }
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::TrueFalse:
        return KeyChoice::One;
    case QuestionType::Multiple:
        return KeyChoice::Several;
    case QuestionType::Cloze:
    case QuestionType::Tiles:
    case QuestionType::Ordering:
        return KeyChoice::InOrder;
    case QuestionType::Matching:
    case QuestionType::Reveal:
    case QuestionType::Short:
        return KeyChoice::None;
    }
    return KeyChoice::None;
}

NoteDraft::NoteDraft(questions::QuestionSet set)
{
    std::vector<QString> texts;
    std::ranges::transform(set.questions(), std::back_inserter(texts), searchedText);
    m_searched = std::make_shared<const Searched>(Searched{std::move(set), std::move(texts)});
}

void NoteDraft::withdraw(const QuestionId &question)
{
    if (set().question(question) != nullptr) {
        m_marks[question] = {};
    }
}

void NoteDraft::correct(const QuestionId &question, const QStringList &keys)
{
    const Question *asked = set().question(question);
    if (asked != nullptr && library::canBeKeys(*asked, keys) && library::areOtherKeys(*asked, keys)) {
        m_marks[question] = keys;
    }
}

void NoteDraft::leave(const QuestionId &question)
{
    m_marks.erase(question);
}

bool NoteDraft::isWithdrawn(const QuestionId &question) const
{
    const auto found = m_marks.find(question);
    return found != m_marks.end() && found->second.isEmpty();
}

QStringList NoteDraft::keysOf(const QuestionId &question) const
{
    const auto found = m_marks.find(question);
    return found == m_marks.end() ? QStringList() : found->second;
}

std::vector<const Question *> NoteDraft::found(const QString &query) const
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<const Question *> found;
    for (std::size_t place = 0; place < m_searched->texts.size(); ++place) {
        if (saysAll(m_searched->texts[place], words)) {
            found.push_back(&set().questions()[place]);
        }
    }
    std::ranges::stable_partition(found, [this](const Question *question) {
        return m_marks.contains(question->id);
    });
    return found;
}

std::vector<const Question *> NoteDraft::others(const Question &question) const
{
    std::vector<const Question *> others;
    for (const Question &other : set().questions()) {
        const bool isShared = std::ranges::find_first_of(other.facts, question.facts) != other.facts.end();
        if (isShared && other.id != question.id) {
            others.push_back(&other);
        }
    }
    return others;
}

std::vector<const Question *> NoteDraft::leftBehind() const
{
    std::vector<const Question *> left;
    for (const Finding &finding : workshop::noteFindings(set(), withdrawing(1, {}))) {
        if (finding.rule != "note.says-old-answer" || finding.arguments.empty()) {
            continue;
        }
        const Question *question = set().question({finding.arguments.front()});
        if (question != nullptr && std::ranges::find(left, question) == left.end()) {
            left.push_back(question);
        }
    }
    return left;
}

std::vector<NoteRow> NoteDraft::rows() const
{
    std::vector<NoteRow> rows;
    for (const auto &[id, keys] : m_marks) {
        const Question &question = *set().question(id);
        if (keys.isEmpty()) {
            rows.push_back({plainName(question.stem), {}, {}, true});
        } else {
            rows.push_back({plainName(question.stem),
                            plainName(question.answer.join(u'、')),
                            plainName(library::withKeys(question, keys).answer.join(u'、')),
                            false});
        }
    }
    std::ranges::stable_partition(rows, &NoteRow::isWithdrawn); // in the order members see them
    return rows;
}

workshop::Withdrawing NoteDraft::withdrawing(int number, const QDate &day) const
{
    workshop::Withdrawing what;
    what.number = number;
    // The clock of a device may be behind: nobody takes a version back before it was out.
    what.day = std::max(day, QDate::fromString(set().manifest().published, Qt::ISODate));
    for (const auto &[id, keys] : m_marks) {
        if (keys.isEmpty()) {
            what.withdrawn.push_back(id);
        } else {
            what.corrected.emplace_back(id, keys);
        }
    }
    return what;
}

} // namespace shixi
