#include "viewmodels/publishingmodel.h"

#include "messages/messages.h"
#include "viewmodels/setoffer.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr qsizetype mostSentences = 50; // of one kind: who reads more mends these first

messages::Language languageOf(const SettingsModel &settings)
{
    return settings.languageCode() == "zh"_L1 ? messages::Language::Chinese : messages::Language::English;
}

QString folderOf(const QUrl &url)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
    if (path.isEmpty() || path.startsWith(u"//"_s)) {
        throw Error(ErrorCode::NotFound, url.toString().toStdString());
    }
    return path;
}

// A question is known by its words, not by its id; one of its options stands behind the id.
QHash<QString, QString> stemsOf(const workshop::Reviewed &draft)
{
    QHash<QString, QString> stems;
    for (const Finding &finding : draft.findings) {
        const std::string id = finding.place.substr(0, finding.place.find('/'));
        if (const questions::Question *question = draft.set.question({id})) {
            stems.insert(QString::fromStdString(finding.place), question->stem.simplified());
        }
    }
    return stems;
}

DraftShown draftAt(const QString &path, const workshop::PublisherFolder &folder, const QDate &today)
{
    const workshop::Planned planned = workshop::plan(folder, path, {.output = {}, .day = today});
    const workshop::Reviewed &draft = planned.draft;
    DraftShown shown;
    shown.publisher = PublisherModel::knownIn(folder);
    shown.path = path;
    shown.manifest = draft.set.manifest();
    shown.next = planned.next;
    shown.changes = draft.edition ? editionChanges(*draft.edition) : EditionChanges();
    shown.stems = stemsOf(draft);
    shown.decisions = draft.decisions;
    shown.findings = draft.findings;
    shown.facts = static_cast<int>(draft.set.facts().size());
    shown.cards = static_cast<int>(draft.set.cards().size());
    shown.questions = static_cast<int>(draft.set.questions().size());
    shown.media = static_cast<int>(draft.media.size());
    shown.needsSheet = planned.needsSheet;
    return shown;
}

} // namespace

PublishingModel::PublishingModel(PublisherModel &publisher, const SettingsModel &settings, QObject *parent)
    : QObject(parent)
    , m_publisher(publisher)
    , m_settings(settings)
    , m_boundary([this](const Error &error) {
        m_trouble = error;
    })
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_pool(this) // so that it is found, and work can be held up to be looked at
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &SettingsModel::languageChanged, this, &PublishingModel::changed);
    connect(&publisher, &PublisherModel::changed, this, &PublishingModel::changed);
}

PublishingModel::~PublishingModel()
{
    m_pool.waitForDone();
}

QString PublishingModel::title() const
{
    return plainName(m_draft.manifest.title);
}

int PublishingModel::decided() const
{
    return m_draft.decisions ? m_draft.decisions->accepted + m_draft.decisions->edited : -1;
}

QString PublishingModel::trouble() const
{
    return m_trouble ? messages::sentence(*m_trouble, languageOf(m_settings)) : QString();
}

void PublishingModel::look(const QUrl &draft)
{
    if (!m_publisher.folder()) {
        return;
    }
    begin(State::Looking, [this, draft, folder = *m_publisher.folder(), today = m_publisher.today()]() -> Then {
        const DraftShown shown = draftAt(folderOf(draft), folder, today);
        return [this, shown] {
            m_draft = shown;
            m_state = State::Showing;
            m_publisher.take(shown.publisher);
        };
    });
}

void PublishingModel::leave()
{
    const bool isThere = m_state != State::Idle || m_trouble;
    if (isThere && m_state != State::Publishing) {
        ++m_round; // what is being looked at is not shown any more
        m_state = State::Idle;
        m_trouble.reset();
        Q_EMIT changed();
    }
}

void PublishingModel::setFolder(const QUrl &folder)
{
    m_trouble.reset();
    m_boundary.run([&] {
        m_folder = folderOf(folder);
    });
    Q_EMIT changed();
}

void PublishingModel::publish(const QString &name, const QString &password, int lastOfMembers)
{
    if (m_state != State::Showing) {
        return;
    }
    const workshop::PublishingAs how{.output = {},
                                     .folder = m_folder,
                                     .day = m_publisher.today(),
                                     .name = m_publisher.exists() ? QString() : name,
                                     .password = password,
                                     .lastOfMembers = lastOfMembers < 0 ? std::nullopt : std::optional(lastOfMembers)};
    begin(State::Publishing, [this, how, draft = m_draft.path, folder = *m_publisher.folder()]() -> Then {
        QDir().mkpath(how.folder); // a new account may have none
        const workshop::Published published = workshop::publishAs(folder, draft, how);
        return [this, published] {
            m_resultPath = QDir::toNativeSeparators(published.path);
            m_draft.next.version = published.manifest.version;
            m_state = State::Published;
            m_publisher.refresh();
        };
    });
}

QStringList PublishingModel::draftsIn(const QString &folder) const
{
    QStringList drafts;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        if (QFileInfo(each.filePath() + u"/manifest.json"_s).isFile()) {
            drafts.append(each.fileName());
        }
    }
    return drafts;
}

void PublishingModel::begin(State state, std::function<Then()> work)
{
    if (m_state == State::Looking || m_state == State::Publishing) {
        return;
    }
    const State otherwise = state == State::Publishing ? State::Showing : State::Idle;
    m_state = state;
    m_trouble.reset();
    Q_EMIT changed();
    runInBackground(m_pool, *this, std::move(work), [this, otherwise, round = ++m_round](const Then &then) {
        if (round == m_round) {
            finish(then, otherwise);
        }
    });
}

void PublishingModel::finish(const Then &then, State otherwise)
{
    m_state = otherwise;
    if (!m_boundary.run(then) && otherwise == State::Showing) {
        m_publisher.refresh(); // the key may have been made
    }
    Q_EMIT changed();
}

QStringList PublishingModel::sentences(Severity severity) const
{
    QStringList found;
    for (const Finding &finding : m_draft.findings) {
        if (finding.severity == severity && found.size() < mostSentences) {
            const QString place = QString::fromStdString(finding.place);
            const QString named = m_draft.stems.value(place, place);
            found.append((named.isEmpty() ? named : named + u": "_s)
                         + messages::sentence(finding, languageOf(m_settings)));
        }
    }
    return found;
}

QString PublishingModel::dayText(const QDate &day) const
{
    const bool chinese = m_settings.languageCode() == "zh"_L1;
    return m_settings.locale().toString(day, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

} // namespace shixi
