#include "learner/pin.h"
#include "viewmodels/peoplemodel.h"

// What is changed about the learners of a device.
namespace shixi
{

void PeopleModel::askForName()
{
    m_stage = Stage::NewName;
    m_trouble.reset();
    Q_EMIT changed();
}

void PeopleModel::add(const QString &name)
{
    guarded([&] {
        if (learner::tidyName(name).isEmpty()) {
            throw Error(ErrorCode::InvalidInput, "people.no-name");
        }
        const QString device = QString::fromStdString(m_learner.device().id.value);
        const QString path = learner::People(m_folder).add(name, device, m_clock.nowMs());
        Q_EMIT leaving({path, false, {}});
    });
}

void PeopleModel::toNames()
{
    if (m_busy) {
        return;
    }
    if (m_stage == Stage::NewName && !several() && (m_fromInside || !hasPin())) {
        m_picking = false; // nobody else is here
    }
    m_fromInside = false;
    m_stage = Stage::Names;
    m_wait.stop();
    refresh();
}

void PeopleModel::change(bool someoneNew)
{
    if (!available()) {
        return;
    }
    refresh();
    m_trouble.reset();
    m_picking = true;
    m_fromInside = someoneNew;
    m_stage = someoneNew ? Stage::NewName : Stage::Names;
    Q_EMIT changed();
}

void PeopleModel::rename(const QString &name)
{
    m_trouble.reset();
    guarded([&] {
        const QString tidy = learner::tidyName(name);
        if (tidy.isEmpty()) {
            throw Error(ErrorCode::InvalidInput, "people.no-name");
        }
        m_learner.setSetting(QString::fromLatin1(learner::nameSetting), tidy);
        showPeople();
    });
}

bool PeopleModel::isPin(const QString &text) const
{
    return learner::Pin::isPin(text);
}

void PeopleModel::setPin(const QString &pin)
{
    begin([this, pin, path = m_learner.path()] {
        learner::Pin(path).set(pin);
        return [this] {
            showPeople();
        };
    });
}

void PeopleModel::clearPin()
{
    guarded([this] {
        learner::Pin(m_learner.path()).clear();
        showPeople();
    });
}

void PeopleModel::setLockMinutes(int minutes)
{
    if (m_memory != nullptr) {
        m_memory->setLockMinutes(minutes);
        m_idle.setLimit(std::chrono::minutes(minutes));
        Q_EMIT changed();
    }
}

void PeopleModel::putMyselfAside()
{
    if (several()) {
        Q_EMIT leaving({{}, true, m_learner.path()});
    }
}

} // namespace shixi
