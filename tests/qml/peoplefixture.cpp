#include "peoplefixture.h"

#include "learner/filework.h"
#include "learner/people.h"
#include "learner/pin.h"

#include <QDir>
#include <QFile>

PeopleFixture::PeopleFixture(QObject *parent)
    : Fixture(parent)
{
    app()->people()->setFolder(m_home.path());
    app()->people()->setMemory(&m_memory);
    connect(app()->people(), &shixi::PeopleModel::leaving, this, [this](const shixi::PeopleModel::Leave &leave) {
        m_leave = leave;
        ++m_leavings;
        Q_EMIT left();
    });
}

PeopleFixture::~PeopleFixture()
{
    app()->people()->setMemory(nullptr);
}

QString PeopleFixture::pathAt(int index)
{
    return app()->people()->people()->rows().at(static_cast<std::size_t>(index)).path;
}

void PeopleFixture::addPerson(const QString &name)
{
    (void)shixi::learner::People(m_home.path()).add(name, QStringLiteral("fixture"), ++m_added);
    app()->people()->refresh();
}

void PeopleFixture::setPinOf(int index, const QString &pin)
{
    shixi::learner::Pin(pathAt(index)).set(pin);
    app()->people()->refresh();
}

void PeopleFixture::spoil(int index)
{
    QFile file(pathAt(index));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray(4096, 'x'));
    }
}

void PeopleFixture::cutOffMove(int index)
{
    const QString place = QDir(m_home.path()).relativeFilePath(pathAt(index));
    learner().setSetting(QStringLiteral("moving"), app()->session()->sessionId() + u' ' + place);
}

void PeopleFixture::ask()
{
    app()->people()->ask();
}

int PeopleFixture::answersOf(int index)
{
    return static_cast<int>(shixi::learner::contentsOf(pathAt(index)).answers);
}
