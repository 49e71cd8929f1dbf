#include "app/program.h"

#include "app/rollbacks.h"
#include "learner/dayrule.h"
#include "learner/people.h"
#include "learner/studyrules.h"
#include "packs/decided.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

const QString builtInFolder = u":/content/four-strong"_s;

// What lies beside the learners' files: all learners of a device share it.
QString folderBeside(const QString &learnerPath, const QTemporaryDir *folder, const QString &name)
{
    return (folder == nullptr ? learner::deviceFolderOf(learnerPath) : folder->path()) + u'/' + name;
}

// The article of the built-in set beside the learners' files, if it is loaded.
OriginalShelf originalsBeside(const QString &learnerPath)
{
    QFile places(builtInFolder + u"/originals.jsonl"_s);
    const bool inMemory = learnerPath == ":memory:"_L1;
    return {knowledge::readOriginalPlaces(places.open(QIODevice::ReadOnly) ? places.readAll() : QByteArray()),
            inMemory ? QString() : learner::deviceFolderOf(learnerPath) + u"/originals"_s};
}

// Out of the packs that are learnt from, whatever is changed in the library meanwhile.
ClipsModel::Reader readerOfMedia(const questions::QuestionSet &taught, const library::Library *sets)
{
    const auto held = sets == nullptr ? nullptr : std::make_shared<const library::Library>(*sets);
    return [&taught, held](const QuestionId &question, const QString &file) {
        if (!held) {
            throw Error(ErrorCode::NotFound, "library.medium-missing");
        }
        return held->medium(taught.manifestOfQuestion(question).id, file);
    };
}

} // namespace

questions::QuestionSet builtInSet()
{
    packs::ReadResult result = packs::readDecided(packs::readMembers(builtInFolder));
    for (const Finding &finding : result.findings) {
        qWarning("built-in set: %s: %s", finding.place.c_str(), finding.rule.c_str());
    }
    return std::move(result.set);
}

Program::Program(const QString &learnerPath,
                 learner::Device device,
                 const Clock &clock,
                 const QTimeZone &zone,
                 learner::RandomSource random,
                 questions::QuestionSet builtIn)
    : m_folder(learnerPath == ":memory:"_L1 ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_builtIn(std::move(builtIn))
    , m_installed(folderBeside(learnerPath, m_folder.get(), u"library"_s), m_builtIn)
    , m_library(m_installed.joined())
    , m_dayRule(learner::systemDayRule(zone, clock))
    , m_rules(learner::builtInStudyRules())
    , m_learner(learnerPath, std::move(device), m_library, clock, m_dayRule, m_rules, std::move(random))
    , m_app(m_learner, m_library, clock, m_dayRule, m_rules, originalsBeside(learnerPath))
{
    m_app.library()->setShelf(m_installed.shelf());
    m_app.withdrawing()->setLibrary(m_installed.shelf().library);
    m_app.sound()->clips()->setReader(readerOfMedia(m_library, m_installed.shelf().library));
    m_app.people()->setFolder(m_folder ? m_folder->path() : learner::deviceFolderOf(learnerPath));
    m_app.publisher()->setFolder(folderBeside(learnerPath, m_folder.get(), u"publisher"_s));
    guarded([this] {
        const library::Library *sets = m_installed.shelf().library;
        keepUpWithRollbacks(m_learner, m_library, [sets](const SetId &set) {
            return sets == nullptr ? std::map<CardId, int>() : sets->raisedByNotes(set);
        });
    });
    if (m_installed.trouble()) {
        m_app.tell(*m_installed.trouble());
    }
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this] {
        m_clean = false;
    });
    QObject::connect(m_app.settings(), &SettingsModel::languageChanged, &m_engine, &QQmlEngine::retranslate);
}

void Program::tell(const LibraryModel::Change &change)
{
    guarded([this, &change] {
        if (change.goesBack) {
            putBack(m_learner, m_library, change.set);
        }
    });
    m_app.library()->tell(change);
}

void Program::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        m_app.tell(error);
    }
}

bool Program::show(QSize size, const QString &place, const SetId &changedSet)
{
    QVariantMap initial{{u"app"_s, QVariant::fromValue(&m_app)}};
    if (!size.isEmpty()) {
        initial.insert(u"width"_s, size.width());
        initial.insert(u"height"_s, size.height());
    }
    if (!place.isEmpty()) {
        initial.insert(u"place"_s, place);
    }
    initial.insert(u"changedSet"_s, QString::fromStdString(changedSet.value));
    m_engine.setInitialProperties(initial);
    m_engine.load(QUrl(u"qrc:/qt/qml/Shixi/Main.qml"_s));
    const QList<QObject *> roots = m_engine.rootObjects();
    m_window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
    return m_window != nullptr;
}

QObject *Program::shownPage() const
{
    const QObject *stage = m_window->findChild<QObject *>(u"page"_s);
    return stage == nullptr ? nullptr : stage->property("current").value<QObject *>();
}

void Program::waitForPage() const
{
    constexpr int atMostMs = 3000;
    const auto isMaking = [this] {
        const QObject *page = shownPage();
        return page != nullptr && page->property("ready") == QVariant(false);
    };
    for (const QDeadlineTimer time(atMostMs); isMaking() && !time.hasExpired(); QThread::msleep(1)) {
        QCoreApplication::processEvents();
    }
}

} // namespace shixi::app
