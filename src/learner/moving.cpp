#include "learner/moving.h"

#include "learner/judging.h"
#include "learner/private.h"
#include "learner/replay.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shixi::learner
{

namespace
{

constexpr Changes ofEverything{.today = true, .marks = true, .reports = true, .corrections = true};

// The same for the same row, and another again when that is moved on or back.
LogId movedId(const std::string &id)
{
    constexpr qsizetype hexDigits = 32;
    const QByteArray named = "shixi moved " + QByteArray::fromStdString(id);
    return {QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex().first(hexDigits).toStdString()};
}

const LogStamp &stampOf(const SessionRows::Row &row)
{
    return std::visit(
        [](const auto &each) -> const LogStamp & {
            return each.stamp;
        },
        row);
}

template<class Rows>
void appendRows(SessionRows &to, const Rows &rows)
{
    to.rows.insert(to.rows.end(), rows.begin(), rows.end());
}

SessionRows liveRowsOf(store::LearnerFile &file, SessionStart start)
{
    const SessionId session = start.id();
    SessionRows all{std::move(start), {}};
    appendRows(all, file.answers.ofSession(session));
    appendRows(all, file.cardEvents.ofSession(session));
    appendRows(all, file.sessions.edits(session));
    appendRows(all, file.paperEdits.ofSession(session));
    std::ranges::sort(all.rows, [](const SessionRows::Row &left, const SessionRows::Row &right) {
        return isWrittenBefore(stampOf(left), stampOf(right));
    });
    return all;
}

template<class Kind>
bool holdsRow(const SessionRows &rows, const Kind &isWanted)
{
    return std::ranges::any_of(rows.rows, isWanted);
}

bool isEnd(const SessionRows::Row &row)
{
    const auto *edit = std::get_if<SessionEdit>(&row);
    return edit != nullptr && edit->kind == SessionEditKind::Ended;
}

bool isHandingIn(const SessionRows::Row &row)
{
    const auto *edit = std::get_if<PaperEdit>(&row);
    return edit != nullptr && edit->kind == PaperEditKind::HandedIn;
}

// The rows of a card up to that moment.
template<class Row>
std::vector<Row> upTo(const LogStamp &moment, std::vector<Row> rows)
{
    std::erase_if(rows, [&moment](const Row &row) {
        return isEarlier(moment, row.stamp);
    });
    return rows;
}

// It asked easier what had just been failed, and that failure counts.
bool isStepBelow(const std::vector<Answer> &before, const Answer &answer)
{
    std::vector<const Answer *> ofCard;
    for (const Answer &each : before) {
        if (each.card == answer.card) {
            ofCard.push_back(&each);
        }
    }
    return ofCard.size() == 1 && ofCard.front()->rating && answer.form < ofCard.front()->form;
}

} // namespace

// Rows of another file, written into this one.
class Moving::Writing
{
public:
    Writing(Learner::Private &to, const SessionRows &rows)
        : m_to(to)
        , m_rows(rows)
        , m_session{movedId(rows.start.stamp.id.value).value}
    {
    }

    [[nodiscard]] const SessionId &session() const { return m_session; }

    // It came here before; or it is the one that was moved, which a killed program left here.
    [[nodiscard]] std::optional<SessionId> found() const
    {
        for (const SessionStart &start : m_to.file.sessions.begunAt(m_rows.start.stamp.atMs)) {
            if (start.id() == m_session || movedId(start.stamp.id.value) == m_rows.start.stamp.id) {
                return start.id();
            }
        }
        return std::nullopt;
    }

    void write()
    {
        SessionStart start = m_rows.start;
        start.stamp = here(start.stamp);
        m_to.file.sessions.add(start);
        for (const SessionRows::Row &row : m_rows.rows) {
            std::visit(
                [this](auto each) {
                    each.session = m_session;
                    add(std::move(each));
                },
                row);
        }
        if (!holdsRow(m_rows, isEnd)) {
            m_to.writeEnd(m_session);
        }
        m_to.renewResting();
    }

private:
    [[nodiscard]] LogStamp here(const LogStamp &there) { return m_to.stamps.carried(there, movedId(there.id.value)); }

    void meet(const CardId &id)
    {
        if (const ShelfCard *card = m_to.shelf.find(id)) {
            m_to.meet(*card);
        }
    }

    void add(Answer answer)
    {
        meet(answer.card); // before its stamp: what holds of the card is written earlier
        answer.stamp = here(answer.stamp);
        rate(answer);
        m_before.push_back(answer);
        m_to.write(answer);
    }
    void add(CardEvent event)
    {
        if (event.kind == CardEventKind::Introduced) {
            meet(event.card);
        }
        event.stamp = here(event.stamp);
        m_to.write(event);
    }
    void add(SessionEdit edit)
    {
        edit.stamp = here(edit.stamp);
        m_to.file.sessions.add(edit);
    }
    void add(PaperEdit edit)
    {
        edit.stamp = here(edit.stamp);
        m_to.file.paperEdits.add(edit);
    }

    void rate(Answer &answer)
    {
        const RowsOfCard rows = learner::rowsOf(m_to.file, answer.card);
        const store::CardState then =
            replayCard(answer.card, upTo(answer.stamp, rows.answers), upTo(answer.stamp, rows.events), m_to.rules);
        study::AnswerSituation situation;
        situation.form = answer.form;
        situation.verdict = answer.verdict;
        situation.guessed = answer.confidence == 1;
        situation.tooEasy = answer.rating == Rating::Easy;
        situation.introduced = then.introduced;
        situation.countedToday = isCountedOn(rows, answer) || isJustCounted(m_before, answer);
        situation.stepBelow = isStepBelow(m_before, answer);
        const study::RatingDecision decision = study::rate(situation);
        answer.rating = decision.rating;
        answer.ratingRule = decision.rule;
        if (!answer.rating) {
            answer.waitDays.reset();
        }
    }

    Learner::Private &m_to;
    const SessionRows &m_rows;
    const SessionId m_session;
    std::vector<Answer> m_before; // written so far
};

bool Moving::holds(const SessionId &session) const
{
    return store::guarded([&] {
        return m_learner.d->file.sessions.find(session).has_value();
    });
}

SessionRows Moving::rowsOf(const SessionId &session) const
{
    return store::guarded([&] {
        auto start = m_learner.d->file.sessions.find(session);
        if (!start) {
            throw Error(ErrorCode::NotFound, "session " + session.value);
        }
        const Mode mode = start->mode;
        SessionRows rows = liveRowsOf(m_learner.d->file, std::move(*start));
        if (mode == Mode::Exam && !holdsRow(rows, isHandingIn)) {
            throw Error(ErrorCode::InvalidInput, "session.paper-open");
        }
        return rows;
    });
}

SessionId Moving::takeIn(const SessionRows &rows)
{
    Learner::Private &to = *m_learner.d;
    return to.change(m_learner, ofEverything, [&] {
        Writing writing(to, rows);
        if (const auto found = writing.found()) {
            return *found;
        }
        writing.write();
        return writing.session();
    });
}

void Moving::takeOut(const SessionId &session)
{
    Learner::Private &from = *m_learner.d;
    from.change(m_learner, ofEverything, [&] {
        auto start = from.file.sessions.find(session);
        if (!start) {
            return false;
        }
        const LogId id = start->stamp.id;
        for (const SessionRows::Row &row : liveRowsOf(from.file, std::move(*start)).rows) {
            if (const auto *answer = std::get_if<Answer>(&row)) {
                from.writeVoid(*answer);
            } else if (const auto *event = std::get_if<CardEvent>(&row)) {
                from.writeVoid(*event);
            } else {
                from.writeVoid(stampOf(row).id);
            }
        }
        from.writeVoid(id);
        from.renewResting();
        return true;
    });
}

} // namespace shixi::learner
