#include "viewmodels/peoplemodel.h"

#include "learner/pin.h"
#include "messages/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shixi
{

namespace
{

constexpr int hues = 6;

bool isSamePath(const QString &left, const QString &right)
{
    return QFileInfo(left).absoluteFilePath() == QFileInfo(right).absoluteFilePath();
}

QString namelessAt(int place)
{
    //: In the place of a learner's name that was never given. %1: a number.
    return QCoreApplication::translate("PeopleModel", "Learner %1").arg(place);
}

} // namespace

PeopleModel::PeopleModel(learner::Learner &learner, const Clock &clock, SettingsModel &settings, QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_clock(clock)
    , m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
    m_wait.setInterval(500ms);
    connect(&m_wait, &QTimer::timeout, this, &PeopleModel::watchWait);
    connect(&m_idle, &IdleLock::passed, this, &PeopleModel::lock);
    connect(&settings, &SettingsModel::languageChanged, this, &PeopleModel::refresh);
}

PeopleModel::~PeopleModel()
{
    m_pool.waitForDone();
}

void PeopleModel::setFolder(const QString &folder)
{
    m_folder = folder;
    refresh();
}

void PeopleModel::setMemory(PeopleMemory *memory)
{
    m_memory = memory;
    m_idle.setLimit(std::chrono::minutes(lockMinutes()));
    Q_EMIT changed();
}

void PeopleModel::ask(const std::optional<Error> &tells)
{
    m_trouble = tells;
    refresh();
    m_fromInside = false;
    m_picking = several() || hasPin();
    m_stage = Stage::Names;
    if (m_picking && !several()) {
        pick(0);
    }
    Q_EMIT changed();
}

QString PeopleModel::name() const
{
    const PersonModel::Row *row = own();
    return row != nullptr ? row->name : ownName();
}

QString PeopleModel::ownName() const
{
    try {
        return learner::tidyName(m_learner.setting(QString::fromLatin1(learner::nameSetting)));
    } catch (const Error &) {
        return {};
    }
}

int PeopleModel::hue() const
{
    const PersonModel::Row *row = own();
    return row != nullptr ? row->hue : 0;
}

int PeopleModel::waitSeconds() const
{
    if (m_stage != Stage::Pin || m_busy) { // a try is being written
        return 0;
    }
    constexpr std::int64_t second = 1000;
    return static_cast<int>((learner::Pin(m_wanted.path).waitMs(m_clock.nowMs()) + second - 1) / second);
}

QString PeopleModel::pinPath() const
{
    const QString path = m_stage == Stage::Pin ? m_wanted.path : m_learner.path();
    return QDir::toNativeSeparators(path) + u".pin"_s;
}

bool PeopleModel::hasPin() const
{
    const PersonModel::Row *row = own();
    return row != nullptr && row->asksForPin;
}

int PeopleModel::lockMinutes() const
{
    return m_memory == nullptr ? 0 : m_memory->lockMinutes();
}

QString PeopleModel::trouble() const
{
    return m_trouble ? messages::sentence(*m_trouble, m_settings.messageLanguage()) : QString();
}

void PeopleModel::pick(int index)
{
    if (m_busy || index < 0 || index >= m_people.count()) {
        return;
    }
    m_wanted = m_people.rows()[static_cast<std::size_t>(index)];
    m_wrongPin = false;
    m_trouble.reset();
    if (m_wanted.asksForPin) {
        m_stage = Stage::Pin;
        m_wait.start();
        Q_EMIT changed();
    } else {
        open(m_wanted.path);
    }
}

void PeopleModel::enterPin(const QString &pin)
{
    if (m_busy || m_stage != Stage::Pin || waitSeconds() > 0) {
        return;
    }
    begin([this, pin, path = m_wanted.path, now = m_clock.nowMs()] {
        const bool opens = learner::Pin(path).opens(pin, now);
        return [this, opens, path] {
            m_wrongPin = !opens;
            if (opens) {
                open(path);
            } else {
                m_wait.start();
            }
        };
    });
}

void PeopleModel::dismiss()
{
    m_trouble.reset();
    Q_EMIT changed();
}

void PeopleModel::refresh()
{
    if (available()) {
        guarded([this] {
            showPeople();
        });
    }
}

void PeopleModel::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        m_trouble = error;
    } catch (const std::exception &error) {
        m_trouble = Error(ErrorCode::Io, error.what());
    }
    Q_EMIT changed();
}

void PeopleModel::begin(std::function<Then()> work)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_trouble.reset();
    Q_EMIT changed();
    runInBackground(m_pool, *this, std::move(work), [this](const Then &then) {
        m_busy = false;
        guarded(then);
    });
}

void PeopleModel::open(const QString &path)
{
    m_wait.stop();
    if (isSamePath(path, m_learner.path())) {
        m_picking = false;
        m_stage = Stage::Names;
        Q_EMIT changed();
    } else {
        Q_EMIT leaving({path, false, {}});
    }
}

void PeopleModel::showPeople()
{
    m_people.show(rowsOf(learner::People(m_folder).all()));
}

// What is open is told apart by its path. A learner in memory comes first.
std::vector<PersonModel::Row> PeopleModel::rowsOf(const std::vector<learner::Person> &people) const
{
    std::vector<PersonModel::Row> rows;
    const auto isOwn = [this](const learner::Person &person) {
        return isSamePath(person.path, m_learner.path());
    };
    if (std::ranges::none_of(people, isOwn)) {
        rows.push_back({m_learner.path(), ownName(), 0, true, learner::Pin(m_learner.path()).isSet(), false});
    }
    for (const learner::Person &person : people) {
        const bool current = isOwn(person);
        rows.push_back({person.path,
                        current ? ownName() : person.name,
                        0,
                        current,
                        person.asksForPin,
                        !current && person.trouble.has_value()});
    }
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const int number = static_cast<int>(place) + 1;
        rows[place].hue = static_cast<int>(place) % hues;
        rows[place].name = rows[place].name.isEmpty() ? namelessAt(number) : rows[place].name;
    }
    return rows;
}

const PersonModel::Row *PeopleModel::own() const
{
    const auto found = std::ranges::find(m_people.rows(), true, &PersonModel::Row::current);
    return found == m_people.rows().end() ? nullptr : &*found;
}

// Everything is closed as it is on ending: a session stays open, and no sheet lies over the names.
void PeopleModel::lock()
{
    refresh();
    m_fromInside = false;
    if (m_picking) {
        toNames();
    } else if (several() || hasPin()) {
        Q_EMIT leaving({m_learner.path(), true, {}});
    }
}

void PeopleModel::watchWait()
{
    if (waitSeconds() == 0) {
        m_wait.stop();
    }
    Q_EMIT changed();
}

} // namespace shixi
