#include "watchfixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

WatchFixture::WatchFixture(QObject *parent)
    : SetsFixture(parent)
    , m_homeBefore(qgetenv("HOME"))
{
    qputenv("HOME", QFile::encodeName(m_home.path()));
    QDir(m_home.path()).mkdir(u"Downloads"_s);
    app()->watched()->setMemory(&m_memory);
}

WatchFixture::~WatchFixture()
{
    app()->watched()->setMemory(nullptr); // before it goes
    qputenv("HOME", m_homeBefore);
}

bool WatchFixture::download(const QUrl &file)
{
    return QFile::copy(file.toLocalFile(), m_home.filePath(u"Downloads/came"_s));
}
