#include "learner/courses.h"

#include "learner/choosing.h"
#include "learner/courseplans.h"
#include "learner/practiceparameters.h"
#include "learner/private.h"
#include "learner/readplaces.h"
#include "learner/updating.h"

#include <algorithm>
#include <tuple>

namespace shixi::learner
{

SessionId Courses::beginAnew(const PracticeChoice &choice, int questions)
{
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, {.today = true}, [&] {
        return d.beginPractice(choice, questions, true);
    });
}

std::optional<CourseView> Courses::courseOf(const SessionId &session) const
{
    return store::guarded([&]() -> std::optional<CourseView> {
        const Desk desk = m_learner.d->desk();
        const auto start = desk.file.sessions.find(session);
        if (!start || start->mode != Mode::Practice) {
            return std::nullopt;
        }
        const PracticeChoice choice = practiceRoundOf(start->parameters).choice;
        if (choice.order == study::PracticeOrder::Memory) {
            return std::nullopt;
        }
        return viewOf(standingOfCourse(desk, chosenCards(desk, knownCards(desk), choice), choice, 1));
    });
}

std::vector<FormulaCount> Courses::formulas(const PracticeChoice &choice) const
{
    return store::guarded([&] {
        const Desk desk = m_learner.d->desk();
        PracticeChoice others = choice;
        others.formula = {};
        others.part.clear();
        std::unordered_set<std::string> left;
        for (const auto &[card, state] : chosenCards(desk, knownCards(desk), others)) {
            if (!isStopped(*card, *state)) {
                left.insert(card->fact->id.value);
            }
        }
        const Formulas formulas(desk.shelf);
        std::vector<FormulaCount> counts;
        for (const FormulaRow &row : formulas.rows()) {
            const auto facts = formulas.factsOf(row.fact->id, row.part);
            const auto isLeft = [&left](const std::string &fact) {
                return left.contains(fact);
            };
            counts.push_back({row, static_cast<int>(std::ranges::count_if(facts, isLeft))});
        }
        return counts;
    });
}

bool Courses::anyMissed() const
{
    return store::guarded([this] {
        return std::ranges::any_of(knownCards(m_learner.d->desk()), [](const KnownCard &known) {
            return wasMissed(*known.state);
        });
    });
}

std::vector<MissCount> Courses::mostMissed(int most) const
{
    return store::guarded([&] {
        const Desk desk = m_learner.d->desk();
        std::vector<std::tuple<int, int, const ShelfCard *>> ranked;
        for (const auto &[id, misses] : missesOf(desk)) {
            const ShelfCard *card = desk.shelf.find(id);
            ranked.emplace_back(-misses, card->order, card);
        }
        std::ranges::sort(ranked, [](const auto &left, const auto &right) {
            return std::tie(std::get<0>(left), std::get<1>(left), std::get<2>(left)->id.value)
                < std::tie(std::get<0>(right), std::get<1>(right), std::get<2>(right)->id.value);
        });
        std::vector<MissCount> counts;
        for (const auto &[misses, order, card] : ranked) {
            if (static_cast<int>(counts.size()) < most) {
                counts.push_back({card->id, card->fact, -misses});
            }
        }
        return counts;
    });
}

std::vector<ReadQuestion> Courses::toRead(const PracticeChoice &choice) const
{
    return store::guarded([&] {
        const Desk desk = m_learner.d->desk();
        std::vector<ReadQuestion> questions;
        for (const auto &[card, state] : chosenCards(desk, knownCards(desk), choice)) {
            if (!isStopped(*card, *state)) {
                questions.push_back({card->id, card->questions.front(), card->fact, card->order});
            }
        }
        std::ranges::sort(questions, [](const ReadQuestion &left, const ReadQuestion &right) {
            return std::tie(left.order, left.card.value) < std::tie(right.order, right.card.value);
        });
        return questions;
    });
}

int Courses::readPlace(const PracticeChoice &choice, const std::vector<ReadQuestion> &questions) const
{
    return placeAmong(questions, placesOf(m_learner.setting(readPlacesKey())), courseNameOf(choice));
}

void Courses::setReadPlace(const PracticeChoice &choice, const std::vector<ReadQuestion> &questions, int place)
{
    const QString before = m_learner.setting(readPlacesKey());
    const QString after = valueWith(placesOf(before), courseNameOf(choice), placeAt(questions, place));
    if (after != before) {
        m_learner.setSetting(readPlacesKey(), after);
    }
}

} // namespace shixi::learner
