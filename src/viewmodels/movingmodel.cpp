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
    m_trouble.reset();
    guarded([this] {
        m_onTheWay = (m_onTheWay && m_goesBack) || findOnTheWay();
    });
    if (m_onTheWay) { // there is one place to remember it in
        setState(State::OnTheWay);
        return;
    }
    m_session = {session.toStdString()};
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
        m_goesBack = false;
        if (m_onTheWay && !learner::Moving(m_learner).holds(m_session)) {
            arrive(); // it was let go already
            return;
        }
        const learner::SessionRows rows = learner::Moving(m_learner).rowsOf(m_session);
        m_answers = answersIn(rows);
        rememberHere(QString::fromStdString(m_session.value) + u' ' + placeOf(m_to.path));
        begin(State::Moving, [this, rows](learner::Learner &other) -> Then {
            const SessionId there = learner::Moving(other).takeIn(rows);
            return [this, there] {
                m_there = there;
                m_onTheWay = true;
                learner::Moving(m_learner).takeOut(m_session);
                arrive();
            };
        });
    });
}

void MovingModel::arrive()
{
    rememberHere({});
    m_onTheWay = false;
    m_trouble.reset();
    setState(m_silent ? State::Idle : State::Moved);
    m_silent = false;
    Q_EMIT moved();
}

void MovingModel::goBack()
{
    if (m_state == State::Moved) {
        bringBack();
    }
}

void MovingModel::bringBack()
{
    m_goesBack = true;
    m_takenBack = false;
    const QString remembered = QString::fromStdString(m_there.value) + u' ' + placeOf(m_learner.path());
    begin(State::GoingBack, [this, remembered](learner::Learner &other) -> Then {
        const learner::SessionRows rows = learner::Moving(other).rowsOf(m_there);
        other.setSetting(movingKey, remembered);
        return [this, rows] {
            m_onTheWay = true;
            learner::Moving(m_learner).takeIn(rows);
            m_takenBack = true;
            Q_EMIT moved();
            letGoThere();
        };
    });
}

void MovingModel::letGoThere()
{
    begin(State::GoingBack, [this](learner::Learner &other) -> Then {
        learner::Moving(other).takeOut(m_there);
        other.setSetting(movingKey, {});
        return [this] {
            m_onTheWay = false;
            m_trouble.reset();
            setState(State::Back);
        };
    });
}

void MovingModel::tryAgain()
{
    if (m_state != State::OnTheWay) {
        return;
    }
    if (!m_goesBack) {
        move();
    } else if (m_takenBack) {
        letGoThere();
    } else {
        bringBack();
    }
}

void MovingModel::close()
{
    const bool works = m_state == State::Moving || m_state == State::GoingBack;
    if (!works && m_state != State::Idle) { // a sheet that closes because it is over says so too
        m_trouble.reset();
        setState(State::Idle);
    }
}

void MovingModel::goOn()
{
    if (m_state != State::Idle) {
        return;
    }
    m_silent = true;
    guarded([this] {
        m_onTheWay = findOnTheWay();
        m_silent = m_onTheWay;
        if (m_onTheWay) {
            move();
        }
    });
}

// What is remembered here and not done. What is not here any more was let go already; and from somebody who is gone it
// stays here.
bool MovingModel::findOnTheWay()
{
    const QString words = m_learner.setting(movingKey);
    const qsizetype space = words.indexOf(u' ');
    if (space < 0) {
        return false;
    }
    const QString place = words.mid(space + 1);
    const auto &rows = m_people.people()->rows();
    const auto found = std::ranges::find_if(rows, [&](const PersonModel::Row &row) {
        return !row.current && placeOf(row.path) == place;
    });
    const SessionId session{words.left(space).toStdString()};
    if (found == rows.end() || !learner::Moving(m_learner).holds(session)) {
        rememberHere({});
        return false;
    }
    m_to = *found;
    m_session = session;
    m_goesBack = false;
    return true;
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

// What nobody took in yet is not on the way. What may be in both is gone on with by hand, or when this file is opened
// next; also where the other's cannot be opened this once.
void MovingModel::fail(const Error &error)
{
    if (m_state == State::Moving && !m_onTheWay) {
        forgetHere();
    }
    const State before = m_state == State::GoingBack ? State::Moved : State::Choosing;
    if (!m_silent) {
        m_trouble = error;
    }
    setState(m_silent ? State::Idle : m_onTheWay ? State::OnTheWay : before);
    m_silent = false;
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

// Where that cannot be written it is found when this file is opened next.
void MovingModel::forgetHere()
{
    try {
        rememberHere({});
    } catch (const Error &error) {
        qWarning("%s", error.what());
    }
}

QString MovingModel::placeOf(const QString &path) const
{
    return QDir(m_people.folder()).relativeFilePath(path);
}

} // namespace shixi
