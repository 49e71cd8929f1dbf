#include "questions/forms/asking.h"

#include "questions/cases/cases.h"
#include "questions/dates/dates.h"
#include "questions/documents/documents.h"
#include "questions/duties/duties.h"
#include "questions/figures/figures.h"
#include "questions/lists/lists.h"
#include "questions/meetings/meetings.h"
#include "questions/names/names.h"
#include "questions/speech/speech.h"
#include "questions/terms/terms.h"

namespace shixi::questions
{

const Asking &askingOf(Ask ask)
{
    static const std::map<Ask, Asking> table{
        {Ask::Date, {dateAsked, dateStrays, false}},
        {Ask::IssueDate, {documentDateAsked, documentDateStrays, false}},
        {Ask::DateParts, {datePartsAsked, datePartsStrays, false}},
        {Ask::Event, {eventsAsked, eventStrays, true}},
        {Ask::Figure, {figureAsked, figureStrays, false}},
        {Ask::Figures, {twoFiguresAsked, twoFiguresStrays, false}},
        {Ask::Document, {documentAsked, documentStrays, true}},
        {Ask::Documents, {documentsAsked, documentsStrays, false}},
        {Ask::TitleClass, {titleClassAsked, titleClassStrays, true}},
        {Ask::Meeting, {meetingAsked, meetingStrays, true}},
        {Ask::Holder, {holderAsked, holderStrays, true}},
        {Ask::DutyOwner, {dutyOwnerAsked, dutyOwnerStrays, true}},
        {Ask::Duty, {dutyAsked, dutyStrays, true}},
        {Ask::Term, {termAsked, termStrays, true}},
        {Ask::Meaning, {meaningAsked, meaningStrays, true}},
        {Ask::Words, {titleWordsAsked, titleWordStrays, true}},
        {Ask::Issuer, {issuerAsked, issuerStrays, true}},
        {Ask::Items, {allItems, itemStrays, false}},
        {Ask::Item, {eachItem, itemStrays, false}},
        {Ask::Others, {otherItems, itemStrays, false}},
        {Ask::Part, {eachPart, partStrays, false}},
        {Ask::Hints, {hintedItems, partStrays, false}},
        {Ask::Next, {nextItem, ownStrays, false}},
        {Ask::Aim, {eachAim, ownStrays, true}},
        {Ask::Means, {eachMeans, ownStrays, true}},
        {Ask::Practice, {practiceAsked, practiceStrays, true}},
        {Ask::Unit, {unitAsked, unitStrays, true}},
        {Ask::Said, {saidAsked, saidStrays, true}},
        {Ask::SaidTwo, {saidTwoAsked, saidTwoStrays, true}},
        {Ask::Quoted, {quotedAsked, quotedStrays, true}},
        {Ask::Story, {storyAsked, storyStrays, true}},
        {Ask::Named, {namedAsked, namedStrays, true}},
    };
    return table.at(ask);
}

} // namespace shixi::questions
