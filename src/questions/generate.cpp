#include "questions/generate.h"

#include "core/splitmix64.h"
#include "questions/assembly/contradictions.h"
#include "questions/assembly/wholeset.h"
#include "questions/forms/compose.h"
#include "questions/groups/groups.h"
#include "text/fold.h"

#include <algorithm>
#include <map>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

struct Fault {
    Reason reason = Reason::NoTemplate;
    QString templateId;
};

std::uint64_t seedOf(const Fact &fact, const Template &row, std::uint64_t seed)
{
    return seedFrom(row.id.toStdString(), seed ^ seedFrom(fact.id.value));
}

bool overlap(const knowledge::Evidence &one, const knowledge::Evidence &other)
{
    return one.start < other.start + other.length && other.start < one.start + one.length;
}

// Facts by kind and answer, and by kind and subject, so that each is held against the few that could be the same.
class KnownFacts
{
public:
    // Whether one like it was there before; it is known from now on.
    bool meets(const Fact &fact)
    {
        auto &alike = m_facts[{fact.kind, text::normalForm(fact.answer)}];
        const bool same = std::ranges::any_of(alike, [&](const Fact *earlier) {
            return isSame(*earlier, fact);
        });
        alike.push_back(&fact);
        return isToldOtherwise(fact) || same;
    }

private:
    static bool isSame(const Fact &one, const Fact &other)
    {
        const bool sameSubject = text::normalForm(one.subject) == text::normalForm(other.subject);
        const bool sameDuty = one.kind != Kind::Duty || one.practice == other.practice; // (一)(二)(三) of a department
        return sameDuty && (overlap(one.evidence, other.evidence) || (sameSubject && !one.subject.isEmpty()));
    }

    // The same value in another notation: what disagrees is disputed and never asked.
    bool isToldOtherwise(const Fact &fact)
    {
        const QString subject = text::normalForm(fact.subject);
        if (subject.isEmpty() || (fact.kind != Kind::DateEvent && fact.kind != Kind::Figure)) {
            return false;
        }
        const auto [first, fresh] = m_subjects.emplace(std::pair(fact.kind, subject), &fact);
        return !fresh && sameValue(*first->second, fact);
    }

    std::map<std::pair<Kind, QString>, std::vector<const Fact *>> m_facts;
    std::map<std::pair<Kind, QString>, const Fact *> m_subjects; // the first of each
};

Finding skipped(const Fact &fact, const Fault &fault)
{
    Finding finding;
    finding.rule = std::string("questions.skipped-") + wireName(fault.reason);
    finding.place = fact.id.value;
    finding.arguments = {
        std::string(shixi::wireName(fact.kind)), fact.answer.toStdString(), fault.templateId.toStdString()};
    finding.severity = Severity::Note;
    return finding;
}

class Generator
{
public:
    Generator(const Material &material, const Wanted &wanted)
        : m_material(material)
        , m_wanted(wanted)
    {
    }

    Generated run(const std::vector<Fact> &facts)
    {
        askAll();
        dropSameDates(m_drafts, m_material);
        dropRepeats(m_drafts);
        dropTwoKeys(m_drafts);
        dropLeaks(m_drafts, m_material);
        dropStranded();
        shareTrueFalse(m_drafts);
        Generated made = published();
        const std::vector<const Fact *> asked = factsAsked();
        std::ranges::move(groupQuestions(asked, m_material, m_wanted.seed), std::back_inserter(made.questions));
        balancePlaces(made.questions, m_wanted.seed);
        made.skipped = coverage(facts);
        return made;
    }

private:
    // Details only where they are wanted, or as many as make a set of some size.
    void askAll()
    {
        const std::set<FactId> disputed = contradictions(m_material);
        std::vector<const Fact *> details;
        KnownFacts known;
        for (const Fact *fact : m_material.facts()) {
            const bool twice = known.meets(*fact);
            if (disputed.contains(fact->id)) {
                m_faults[fact->id] = {Reason::Contradiction, {}};
            } else if (twice) {
                m_faults[fact->id] = {Reason::Duplicate, {}};
            } else if (fact->level == Level::Detail && !m_wanted.details) {
                m_faults[fact->id] = {Reason::Detail, {}};
                details.push_back(fact);
            } else {
                askAbout(*fact);
            }
        }
        fillUp(details);
    }

    void fillUp(std::vector<const Fact *> &details)
    {
        const auto enough = static_cast<std::size_t>(m_material.templates().limits().fewCards);
        std::ranges::stable_sort(details, std::ranges::greater{}, &Fact::confidencePpm);
        for (const Fact *fact : details) {
            if (m_drafts.size() < enough && m_material.templates().fillsUp(fact->kind)) {
                askAbout(*fact);
            }
        }
        std::ranges::stable_sort(m_drafts, {}, [](const CardDraft &draft) {
            return std::pair(draft.fact->evidence.start, draft.fact->id.value);
        });
    }

    void askAbout(const Fact &fact)
    {
        std::vector<CardDraft> drafts;
        Fault &nearest = m_faults[fact.id];
        for (const Template &row : m_material.templates().rows()) {
            if (row.kind != fact.kind || row.direction.isEmpty()) {
                continue;
            }
            const Reason fault = tryRow(row, fact, draftFor(drafts, fact, row.direction));
            if (row.form == Form::Recognise && fault > nearest.reason) {
                nearest = {fault, row.id};
            }
        }
        std::erase_if(drafts, [&](const CardDraft &draft) {
            return !draft.canBegin(m_material.templates());
        });
        const auto most = static_cast<std::size_t>(m_material.templates().limits().cardsPerFact);
        drafts.resize(std::min(drafts.size(), most));
        std::ranges::move(drafts, std::back_inserter(m_drafts));
    }

    static CardDraft &draftFor(std::vector<CardDraft> &drafts, const Fact &fact, const QString &direction)
    {
        const auto found = std::ranges::find(drafts, direction, [](const CardDraft &draft) {
            return draft.card.direction;
        });
        if (found != drafts.end()) {
            return *found;
        }
        Card card;
        card.id = mintCardId({fact.id}, direction);
        card.facts = {fact.id};
        card.direction = direction;
        drafts.push_back({&fact, std::move(card)});
        return drafts.back();
    }

    Reason tryRow(const Template &row, const Fact &fact, CardDraft &draft)
    {
        if (draft.filled.contains(row.slot)) {
            return Reason::NoTemplate;
        }
        SplitMix64 random(seedOf(fact, row, m_wanted.seed));
        Composed composed = compose(row, fact, m_material, random);
        for (Question &question : composed.questions) {
            question.id = mintQuestionId(draft.card.id.value, row.type, row.id, question.stem);
            draft.filled.insert(row.slot);
            draft.questions.push_back(std::move(question));
        }
        return composed.fault;
    }

    void dropStranded()
    {
        std::erase_if(m_drafts, [&](const CardDraft &draft) {
            const bool begins = draft.canBegin(m_material.templates());
            if (!begins) {
                Fault &fault = m_faults[draft.fact->id];
                fault = {std::max(fault.reason, Reason::SameStem), {}};
            }
            return !begins;
        });
    }

    Generated published()
    {
        Generated made;
        for (CardDraft &draft : m_drafts) {
            std::ranges::stable_sort(draft.questions, {}, &Question::form);
            for (Question &question : draft.questions) {
                draft.card.questions.push_back(question.id);
                made.questions.push_back(question);
            }
            made.cards.push_back(draft.card);
        }
        return made;
    }

    std::vector<const Fact *> factsAsked() const
    {
        std::vector<const Fact *> asked;
        for (const CardDraft &draft : m_drafts) {
            if (asked.empty() || asked.back() != draft.fact) {
                asked.push_back(draft.fact);
            }
        }
        return asked;
    }

    std::vector<Finding> coverage(const std::vector<Fact> &facts)
    {
        std::set<FactId> asked;
        for (const Fact *fact : factsAsked()) {
            asked.insert(fact->id);
        }
        std::vector<Finding> findings;
        for (const Fact &fact : facts) {
            const auto fault = m_faults.find(fact.id);
            if (!asked.contains(fact.id)) {
                const Fault unfounded{Reason::Evidence, {}};
                findings.push_back(skipped(fact, fault == m_faults.end() ? unfounded : fault->second));
            }
        }
        std::ranges::stable_sort(findings, {}, &Finding::place);
        return findings;
    }

    const Material &m_material;
    const Wanted &m_wanted;
    std::vector<CardDraft> m_drafts; // in order of the facts
    std::map<FactId, Fault> m_faults; // of the facts looked at: how near the best try came
};

} // namespace

Generated generate(const knowledge::Article &article,
                   const std::vector<Fact> &facts,
                   const Templates &templates,
                   const Wanted &wanted)
{
    const Material material(article, facts, templates, wanted.neighbours);
    return Generator(material, wanted).run(facts);
}

} // namespace shixi::questions
