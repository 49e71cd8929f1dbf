#include "learner/moving.h"

#include "learner/judging.h"
#include "learner/private.h"
#include "learner/replay.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

constexpr Changes ofEverything{.today = true, .marks = true, .reports = true, .corrections = true};

const QString originKey = QStringLiteral("moved_from");

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

bool isEnd(const SessionRows::Row &row)
{
    const auto *edit = std::get_if<SessionEdit>(&row);
    return edit != nullptr && edit->kind == SessionEditKind::Ended;
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

} // namespace

std::string originOf(const SessionStart &start)
{
    const QJsonObject parameters = QJsonDocument::fromJson(QByteArray::fromStdString(start.parameters)).object();
    const std::string origin = parameters.value(originKey).toString().toStdString();
    return origin.empty() ? start.stamp.id.value : origin;
}

// Rows of another file, written into this one.
class Moving::Writing
{
public:
    Writing(Learner::Private &to, const SessionRows &rows)
        : m_to(to)
        , m_rows(rows)
    {
    }

    [[nodiscard]] const SessionId &session() const { return m_session; }

    // It came here before, on this device or on one that was merged in; or it is the one that was moved, which a killed
    // program left here.
    [[nodiscard]] std::optional<SessionId> found() const
    {
        for (const SessionStart &start : m_to.file.sessions.begunAt(m_rows.start.stamp.atMs)) {
            if (originOf(start) == originOf(m_rows.start)) {
                return start.id();
            }
        }
        return std::nullopt;
    }

    void write()
    {
        SessionStart start = m_rows.start;
        start.stamp = m_to.stamps.again(start.stamp);
        start.parameters = withOrigin();
        m_session = start.id();
        m_to.file.sessions.add(start);
        for (const SessionRows::Row &row : m_rows.rows) {
            std::visit(
                [this](auto each) {
                    each.session = m_session;
                    add(std::move(each));
                },
                row);
        }
        if (std::ranges::none_of(m_rows.rows, isEnd)) {
            m_to.writeEnd(m_session);
        }
        m_to.renewResting();
    }

private:
    [[nodiscard]] std::string withOrigin() const
    {
        const QByteArray wire = QByteArray::fromStdString(m_rows.start.parameters);
        QJsonObject parameters = QJsonDocument::fromJson(wire).object();
        parameters.insert(originKey, QString::fromStdString(originOf(m_rows.start)));
        return QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
    }

    void meet(const CardId &id)
    {
        if (const ShelfCard *card = m_to.shelf.find(id)) {
            m_to.meet(*card);
        }
    }

    void add(Answer answer)
    {
        meet(answer.card); // before its stamp: what holds of the card is written earlier
        answer.stamp = m_to.stamps.again(answer.stamp);
        rate(answer);
        m_before.push_back(answer);
        m_to.write(answer);
    }
    void add(CardEvent event)
    {
        if (event.kind == CardEventKind::Introduced) {
            meet(event.card);
        }
        event.stamp = m_to.stamps.again(event.stamp);
        m_to.write(event);
    }
    void add(SessionEdit edit)
    {
        edit.stamp = m_to.stamps.again(edit.stamp);
        m_to.file.sessions.add(edit);
    }
    void add(PaperEdit edit)
    {
        edit.stamp = m_to.stamps.again(edit.stamp);
        m_to.file.paperEdits.add(edit);
    }

    void rate(Answer &answer)
    {
        const RowsOfCard rows = learner::rowsOf(m_to.file, answer.card);
        const store::CardState then =
            replayCard(answer.card, upTo(answer.stamp, rows.answers), upTo(answer.stamp, rows.events), m_to.rules);
        const bool tooEasy = answer.rating == Rating::Easy;
        const study::RatingDecision decision =
            decisionOf({rows, m_before, m_rows.start.mode, then.introduced, tooEasy}, answer);
        answer.rating = decision.rating;
        answer.ratingRule = decision.rule;
    }

    Learner::Private &m_to;
    const SessionRows &m_rows;
    SessionId m_session; // here
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
        if (mode == Mode::Exam && !readPaper(m_learner.d->file, session)->state.handedIn) {
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
        from.voidSession(*start);
        from.renewResting();
        return true;
    });
}

void Learner::Private::voidSession(const SessionStart &start)
{
    for (const SessionRows::Row &row : liveRowsOf(file, start).rows) {
        if (const auto *answer = std::get_if<Answer>(&row)) {
            writeVoid(*answer);
        } else if (const auto *event = std::get_if<CardEvent>(&row)) {
            writeVoid(*event);
        } else {
            writeVoid(stampOf(row).id);
        }
    }
    writeVoid(start.stamp.id);
}

} // namespace shixi::learner
