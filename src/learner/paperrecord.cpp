#include "learner/papersheet.h"
#include "questions/check.h"

#include <algorithm>

// What was done to a paper.
namespace shixi::learner
{

namespace
{

// One event an edit, so that places are the same.
study::PaperEvent eventOf(const PaperEdit &edit)
{
    const auto item = static_cast<std::size_t>(edit.item); // -1 is none of a paper
    switch (edit.kind) {
    case PaperEditKind::Picked: {
        const study::Picked picked{edit.rightParts, edit.wrongParts, std::max(1, edit.parts)};
        return {edit.usedMs, study::Picks{item, edit.chosen.empty() ? std::nullopt : std::optional(picked)}};
    }
    case PaperEditKind::Flagged:
    case PaperEditKind::Unflagged:
        return {edit.usedMs, study::Flags{item, edit.kind == PaperEditKind::Flagged}};
    case PaperEditKind::HandedIn:
        return {edit.usedMs, study::HandsIn{}};
    case PaperEditKind::Waited:
        break;
    }
    return {edit.usedMs, study::Waits{}};
}

} // namespace

study::PaperState stateOf(const study::Paper &paper, const std::vector<PaperEdit> &edits)
{
    std::vector<study::PaperEvent> events;
    for (const PaperEdit &edit : edits) {
        events.push_back(eventOf(edit));
    }
    return study::fold(paper, events);
}

Answer answerOf(const PaperSheetItem &item, const QStringList &chosen)
{
    const questions::Question &question = item.question;
    Answer answer;
    answer.set = item.set;
    answer.setVersion = item.version;
    answer.card = item.card;
    answer.rev = item.rev;
    answer.question = question.id;
    answer.kind = question.kind;
    answer.type = question.type;
    answer.form = question.form;
    for (const questions::Option &option : question.options) {
        answer.optionOrder.push_back(option.id.toStdString());
    }
    for (const QString &text : chosen) {
        answer.chosen.push_back(text.toStdString());
    }
    answer.verdict = questions::check(question, {chosen});
    return answer;
}

QStringList PaperRecord::chosen(std::size_t item) const
{
    QStringList chosen;
    if (const auto &pickedBy = state.items.at(item).pickedBy) {
        for (const std::string &text : edits.at(*pickedBy).chosen) {
            chosen.append(QString::fromStdString(text));
        }
    }
    return chosen;
}

void addTo(PaperRecord &record, const PaperEdit &edit)
{
    record.edits.push_back(edit);
    record.state = stateOf(record.sheet.paper, record.edits);
    record.ended = record.ended || record.state.handedIn;
}

std::optional<PaperRecord> readPaper(store::LearnerFile &file, const SessionId &session)
{
    auto start = session.empty() ? std::nullopt : file.sessions.find(session);
    if (!start || start->mode != Mode::Exam) {
        return std::nullopt;
    }
    PaperRecord record;
    record.sheet = paperSheetOf(start->parameters);
    record.start = std::move(*start);
    record.edits = file.paperEdits.ofSession(session);
    record.state = stateOf(record.sheet.paper, record.edits);
    record.ended =
        record.state.handedIn || std::ranges::any_of(file.sessions.edits(session), [](const SessionEdit &edit) {
            return edit.kind == SessionEditKind::Ended;
        });
    return record;
}

} // namespace shixi::learner
