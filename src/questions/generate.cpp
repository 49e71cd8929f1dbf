#include "questions/generate.h"

#include "questions/forms/compose.h"
#include "text/fold.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

std::uint64_t seedOf(const Fact &fact, const Template &row, std::uint64_t seed)
{
    return seedFrom(row.id.toStdString(), seed ^ seedFrom(fact.id.value));
}

bool overlap(const knowledge::Evidence &one, const knowledge::Evidence &other)
{
    return one.start < other.start + other.length && other.start < one.start + one.length;
}

bool isSameFact(const Fact &one, const Fact &other)
{
    const bool sameSubject = text::normalForm(one.subject) == text::normalForm(other.subject);
    return one.kind == other.kind && text::normalForm(one.answer) == text::normalForm(other.answer)
        && (overlap(one.evidence, other.evidence) || (sameSubject && !one.subject.isEmpty()));
}

// One way to remember a fact, being filled from the table.
struct Draft {
    Card card;
    std::set<QString> filled; // the slots that have their question
    std::vector<Question> questions;
};

class Generator
{
public:
    Generator(const Material &material, std::uint64_t seed)
        : m_material(material)
        , m_seed(seed)
    {
    }

    Generated run(const std::vector<Fact> &facts)
    {
        reportUnfounded(facts);
        for (auto fact = m_material.facts().begin(); fact != m_material.facts().end(); ++fact) {
            const auto same = [&](const Fact *earlier) {
                return isSameFact(*earlier, **fact);
            };
            if (std::any_of(m_material.facts().begin(), fact, same)) {
                skip(**fact, Reason::Duplicate, {});
            } else {
                askAbout(**fact);
            }
        }
        return std::move(m_made);
    }

private:
    void reportUnfounded(const std::vector<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            const auto founded = [&](const Fact *one) {
                return one == &fact;
            };
            if (std::ranges::none_of(m_material.facts(), founded)) {
                skip(fact, Reason::Evidence, {});
            }
        }
        std::ranges::stable_sort(m_made.skipped, {}, &Finding::place);
    }

    void skip(const Fact &fact, Reason reason, const QString &templateId)
    {
        Finding finding;
        finding.rule = std::string("questions.skipped-") + wireName(reason);
        finding.place = fact.id.value;
        finding.arguments = {
            std::string(shixi::wireName(fact.kind)), fact.answer.toStdString(), templateId.toStdString()};
        finding.severity = Severity::Note;
        m_made.skipped.push_back(std::move(finding));
    }

    void askAbout(const Fact &fact)
    {
        std::vector<Draft> drafts;
        Reason nearest = Reason::NoTemplate;
        QString nearestTemplate;
        for (const Template &row : m_material.templates().rows()) {
            if (row.kind != fact.kind) {
                continue;
            }
            const Reason fault = tryRow(row, fact, draftFor(drafts, fact, row.direction));
            if (row.form == Form::Recognise && fault > nearest) {
                nearest = fault;
                nearestTemplate = row.id;
            }
        }
        const auto before = m_made.cards.size();
        for (Draft &draft : drafts) {
            if (static_cast<int>(m_made.cards.size() - before) < m_material.templates().limits().cardsPerFact) {
                publish(draft);
            }
        }
        if (m_made.cards.size() == before) {
            skip(fact, nearest, nearestTemplate);
        }
    }

    static Draft &draftFor(std::vector<Draft> &drafts, const Fact &fact, const QString &direction)
    {
        const auto found = std::ranges::find(drafts, direction, [](const Draft &draft) {
            return draft.card.direction;
        });
        if (found != drafts.end()) {
            return *found;
        }
        Card card;
        card.id = mintCardId({fact.id}, direction);
        card.facts = {fact.id};
        card.direction = direction;
        drafts.push_back({std::move(card), {}, {}});
        return drafts.back();
    }

    Reason tryRow(const Template &row, const Fact &fact, Draft &draft)
    {
        if (draft.filled.contains(row.slot)) {
            return Reason::NoTemplate;
        }
        SplitMix64 random(seedOf(fact, row, m_seed));
        Composed composed = compose(row, fact, m_material, random);
        Reason fault = composed.fault;
        for (Question &question : composed.questions) {
            question.id = mintQuestionId(draft.card.id.value, row.type, row.id, question.stem);
            if (meansSomethingElse(question)) {
                fault = Reason::SameStem;
                continue;
            }
            draft.filled.insert(row.slot);
            draft.questions.push_back(std::move(question));
        }
        return fault;
    }

    // One stem has one key over the whole article.
    bool meansSomethingElse(const Question &question) const
    {
        const auto known = m_keys.find(question.stem);
        return known != m_keys.end() && known->second != question.answer;
    }

    // A card is asked for the first time in its easiest form: without one it is none.
    void publish(Draft &draft)
    {
        std::ranges::stable_sort(draft.questions, {}, &Question::form);
        if (draft.questions.empty() || draft.questions.front().form != Form::Recognise) {
            return;
        }
        for (Question &question : draft.questions) {
            m_keys.emplace(question.stem, question.answer);
            draft.card.questions.push_back(question.id);
            m_made.questions.push_back(std::move(question));
        }
        m_made.cards.push_back(std::move(draft.card));
    }

    const Material &m_material;
    std::uint64_t m_seed;
    Generated m_made;
    std::map<QString, QStringList> m_keys;
};

} // namespace

Generated generate(const knowledge::Article &article,
                   const std::vector<Fact> &facts,
                   const Templates &templates,
                   std::uint64_t seed)
{
    const Material material(article, facts, templates);
    return Generator(material, seed).run(facts);
}

} // namespace shixi::questions
