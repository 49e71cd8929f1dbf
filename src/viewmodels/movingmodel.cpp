#include "viewmodels/movingmodel.h"

#include "messages/messages.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// What is being moved, until it is gone here: the session, and the other's file in the folder of the device.
const QString movingKey = u"moving"_s;

int answersIn(const learner::SessionRows &rows)
{
    return static_cast<int>(std::ranges::count_if(rows.rows, [](const learner::SessionRows::Row &row) {
        return std::holds_alternative<Answer>(row);
    }));
}

} // namespace

MovingModel::MovingModel(learner::Learner &learner,
                         const questions::QuestionSet &library,
                         const Clock &clock,
                         const study::DayRule &dayRule,
                         const study::Rules &rules,
                         PeopleModel &people,
                         const SettingsModel &settings,
                         QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_clock(clock)
    , m_dayRule(dayRule)
    , m_rules(rules)
    , m_people(people)
    , m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
    connect(&people, &PeopleModel::changed, this, &MovingModel::changed);
    connect(&settings, &SettingsModel::languageChanged, this, &MovingModel::changed);
}

MovingModel::~MovingModel()
{
    m_pool.waitForDone();
}

QString MovingModel::trouble() const
{
    return m_trouble ? messages::sentence(*m_trouble, m_settings.messageLanguage()) : QString();
}

void MovingModel::choose(const QString &session)
{
    if (m_state == State::Moving || m_state == State::GoingBack) {
        return;
    }
    m_people.refresh();
    m_session = {session.toStdString()};
    m_trouble.reset();
    std::vector<PersonModel::Row> rows = m_people.people()->rows();
    std::erase_if(rows, [](const PersonModel::Row &row) {
        return row.current;
    });
    m_others.show(std::move(rows));
    setState(State::Choosing);
}

void MovingModel::moveTo(int index)
{
    if (m_state == State::Choosing && index >= 0 && index < m_others.count()) {
        m_to = m_others.rows()[static_cast<std::size_t>(index)];
        move();
    }
}

// The other takes it in before it is taken out here; what is on the way is remembered between.
void MovingModel::move()
{
    guarded([this] {
        const learner::SessionRows rows = learner::Moving(m_learner).rowsOf(m_session);
        m_answers = answersIn(rows);
        m_there = {};
        rememberHere(QString::fromStdString(m_session.value) + u' ' + placeOf(m_to.path));
        begin(State::Moving, [this, rows](learner::Learner &other) -> Then {
            const SessionId there = learner::Moving(other).takeIn(rows);
            return [this, there] {
                m_there = there;
                learner::Moving(m_learner).takeOut(m_session);
                rememberHere({});
                setState(m_silent ? State::Idle : State::Moved);
                m_silent = false;
                Q_EMIT moved();
            };
        });
    });
}

void MovingModel::goBack()
{
    if (m_state != State::Moved) {
        return;
    }
    const QString remembered = QString::fromStdString(m_there.value) + u' ' + placeOf(m_learner.path());
    begin(State::GoingBack, [this, remembered](learner::Learner &other) -> Then {
        const learner::SessionRows rows = learner::Moving(other).rowsOf(m_there);
        other.setSetting(movingKey, remembered);
        return [this, rows] {
            learner::Moving(m_learner).takeIn(rows);
            Q_EMIT moved();
            begin(State::GoingBack, [this](learner::Learner &giver) -> Then {
                learner::Moving(giver).takeOut(m_there);
                giver.setSetting(movingKey, {});
                return [this] {
                    setState(State::Back);
                };
            });
        };
    });
}

void MovingModel::close()
{
    if (m_state == State::Choosing || m_state == State::Moved || m_state == State::Back) {
        m_trouble.reset();
        setState(State::Idle);
    }
}

void MovingModel::goOn()
{
    guarded([this] {
        const QString words = m_learner.setting(movingKey);
        const qsizetype space = words.indexOf(u' ');
        if (space < 0 || m_state != State::Idle) {
            return;
        }
        const QString place = words.mid(space + 1);
        const auto &rows = m_people.people()->rows();
        const auto found = std::ranges::find_if(rows, [&](const PersonModel::Row &row) {
            return !row.current && placeOf(row.path) == place;
        });
        if (found == rows.end()) {
            rememberHere({}); // that learner is here no more; the session is
            return;
        }
        m_to = *found;
        m_session = {words.left(space).toStdString()};
        m_silent = true;
        move();
    });
}

void MovingModel::begin(State state, const OnOther &work)
{
    setState(state);
    runInBackground(
        m_pool,
        *this,
        [this, work, path = m_to.path, device = m_learner.device()] {
            learner::Learner other(path, device, m_library, m_clock, m_dayRule, m_rules);
            return work(other);
        },
        [this](const Then &then) {
            guarded(then);
        });
}

void MovingModel::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        fail(error);
    } catch (const std::exception &error) {
        fail(Error(ErrorCode::Io, error.what()));
    }
}

// Before it was taken in by the other nothing is on the way; after that it is gone on with when this file is opened.
void MovingModel::fail(const Error &error)
{
    if (m_state == State::Moving && m_there.empty()) {
        rememberHere({});
    }
    m_trouble = m_silent ? std::nullopt : std::optional(error);
    m_silent = false;
    setState(m_trouble ? (m_state == State::GoingBack ? State::Moved : State::Choosing) : State::Idle);
}

void MovingModel::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void MovingModel::rememberHere(const QString &words)
{
    m_learner.setSetting(movingKey, words);
}

QString MovingModel::placeOf(const QString &path) const
{
    return QDir(m_people.folder()).relativeFilePath(path);
}

} // namespace shixi
