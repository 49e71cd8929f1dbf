#include "viewmodels/editionchanges.h"

namespace shixi
{

namespace
{

constexpr qsizetype mostNamed = 50; // who reads more looks at these first

int counted(const auto &list)
{
    return static_cast<int>(list.size());
}

} // namespace

EditionChanges editionChanges(const library::Edition &edition)
{
    EditionChanges changes;
    changes.before = edition.before;
    changes.questionsAdded = edition.questionsAdded;
    changes.questionsRemoved = edition.questionsRemoved;
    changes.questionsReworded = edition.questionsReworded;
    changes.questionsCorrected = counted(edition.corrected);
    changes.factsAdded = edition.factsAdded;
    changes.factsRemoved = edition.factsRemoved;
    changes.factsChanged = edition.factsReworded + edition.factsCorrected;
    for (const library::Edition::Corrected &corrected : edition.corrected) {
        if (changes.stems.size() < mostNamed) {
            changes.stems.append(corrected.stem);
            changes.answersBefore.append(corrected.before);
            changes.answersAfter.append(corrected.after);
        }
    }
    changes.kept = counted(edition.cards.kept);
    changes.continued = counted(edition.cards.continued);
    changes.corrected = counted(edition.cards.corrected);
    changes.added = counted(edition.cards.added);
    changes.removed = counted(edition.cards.removed);
    return changes;
}

} // namespace shixi
