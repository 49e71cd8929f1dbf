#include "viewmodels/librarymodel.h"

#include "viewmodels/notetext.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// A path; never somewhere in a network.
QString pathOfPack(const QUrl &url)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
    const bool isInNetwork = !url.host().isEmpty() || path.startsWith(u"//"_s) || path.startsWith(u"\\\\"_s);
    if (path.isEmpty() || isInNetwork) {
        throw Error(ErrorCode::NotFound, url.toString().toStdString());
    }
    return path;
}

OfferedSet withLearnt(OfferedSet set, const LibraryModel::Begun &begun)
{
    if (!begun) {
        return set;
    }
    const auto count = [&begun](const std::vector<CardId> &cards) {
        return static_cast<int>(begun(cards).size());
    };
    std::vector<CardId> kept = set.changes.kept;
    for (const auto &[former, card] : set.changes.continued) {
        kept.push_back(former);
    }
    set.learntKept = count(kept);
    set.learntAnew = count(set.changes.corrected);
    set.learntGone = count(set.changes.removed);
    return set;
}

} // namespace

LibraryModel::LibraryModel(const SettingsModel &settings, const ErrorBoundary &boundary, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_offer(settings)
    , m_note(settings)
    , m_pool(this) // so that it is found, and work can be held up to be looked at
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &SettingsModel::languageChanged, this, &LibraryModel::showSets);
    connect(this, &LibraryModel::setsChanged, this, [this] {
        m_ends = true;
    });
}

LibraryModel::~LibraryModel()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LibraryModel::setShelf(SetShelf shelf)
{
    m_stop.request_stop();
    m_pool.waitForDone();
    m_offered.reset(); // its library is gone
    m_shelf = std::move(shelf);
    readShelf();
    Q_EMIT changed();
}

LibraryModel::Deed LibraryModel::deed() const
{
    return m_told ? m_told->deed : Deed::NoDeed;
}

QString LibraryModel::deedTitle() const
{
    return m_told ? plainName(m_told->title) : QString();
}

int LibraryModel::deedVersion() const
{
    return m_told ? m_told->version : 0;
}

int LibraryModel::deedQuestions() const
{
    return m_told ? m_told->questions : 0;
}

void LibraryModel::look(const QUrl &file)
{
    lookAt(file, true);
}

void LibraryModel::lookForNews(const QUrl &file)
{
    lookAt(file, false);
}

void LibraryModel::lookAt(const QUrl &file, bool evenIfThere)
{
    if (isWorking()) {
        m_next = evenIfThere ? std::optional(file) : m_next; // somebody opened it: after what is done now
        return;
    }
    m_stop = std::stop_source();
    begin(State::Looking, [this, file, evenIfThere, stop = m_stop.get_token()]() -> Then {
        const QString path = pathOfPack(file);
        if (const std::optional<QByteArray> note = noteTextIn(path)) {
            return noteFound(*note, stop, evenIfThere);
        }
        const Progress progress{[this](int done, int total) {
                                    at(done, total);
                                },
                                stop};
        const std::shared_ptr<library::Offer> offer = m_shelf.library->open(path, progress);
        if (!offer) {
            return [] {};
        }
        OfferedSet found = offeredSet(*offer, *m_shelf.library, m_shelf.builtIn);
        found.isThere = found.isThere && !isDamaged(found.manifest.id);
        return [this, stop, offer, found, isWanted = evenIfThere || !found.isThere] {
            if (!stop.stop_requested() && isWanted) {
                m_offered = offer;
                m_offer.show(withLearnt(found, m_begun));
                m_state = State::Offering;
            }
        };
    });
}

void LibraryModel::cancel()
{
    if (m_state == State::Looking) {
        m_next.reset();
        m_stop.request_stop();
    }
}

void LibraryModel::take()
{
    if (m_state != State::Offering || !m_offer.canBeTaken()) {
        return;
    }
    const packs::Pack &pack = m_offered->pack();
    const SetId id = pack.head.manifest.id;
    const bool isNew = m_offer.formerVersion() == 0 || isDamaged(id);
    const Change change{.deed = m_offer.isOutdated() ? Deed::PutAside
                            : isNew                  ? Deed::Added
                                                     : Deed::Updated,
                        .title = m_offer.title(),
                        .version = m_offer.version(),
                        .questions = m_offer.questions(),
                        .set = id,
                        .goesBack = m_offer.version() <= m_offer.formerVersion()};
    const std::optional<bool> shares = m_offer.sharedFacts() > 0 ? std::optional(m_offer.shares()) : std::nullopt;
    begin(State::Changing, [this, id, change, shares, offer = m_offered]() -> Then {
        m_shelf.library->take(*offer, shares);
        return [this, id, change] {
            becameSound(id);
            Q_EMIT setsChanged(change);
        };
    });
}

void LibraryModel::leave()
{
    if (m_state == State::Offering || m_state == State::OfferingNote) {
        m_state = State::Idle;
        m_offered.reset();
        m_offeredNote.reset();
        Q_EMIT changed();
        lookAtNext();
    }
}

void LibraryModel::remove(const QString &set)
{
    const SetId id{set.toStdString()};
    const library::Shelved *there = find(id);
    if (there == nullptr) {
        return;
    }
    const bool hidBuiltIn = standsForBuiltIn(*there);
    const Change change{.deed = hidBuiltIn ? Deed::BuiltInAgain : Deed::Removed,
                        .title = plainName(there->title),
                        .version = there->version,
                        .set = id,
                        .goesBack = hidBuiltIn};
    begin(State::Changing, [this, id, change]() -> Then {
        m_shelf.library->uninstall(id);
        return [this, id, change] {
            becameSound(id);
            Q_EMIT setsChanged(change);
        };
    });
}

void LibraryModel::rollBack(const QString &set)
{
    const SetId id{set.toStdString()};
    begin(State::Changing, [this, id]() -> Then {
        m_shelf.library->rollBack(id);
        return [this, id] {
            becameSound(id);
            const library::Shelved *there = find(id);
            Q_EMIT setsChanged({.deed = Deed::RolledBack,
                                .title = plainName(there->title),
                                .version = there->version,
                                .set = id,
                                .goesBack = true});
        };
    });
}

void LibraryModel::setShares(const QString &set, bool on)
{
    const SetId id{set.toStdString()};
    const library::Shelved *there = find(id);
    if (there == nullptr) {
        return;
    }
    const Change change{.deed = on ? Deed::Shared : Deed::NotShared,
                        .title = plainName(there->title),
                        .version = there->version,
                        .set = id};
    begin(State::Changing, [this, id, on, change]() -> Then {
        m_shelf.library->setShares(id, on);
        return [this, change] {
            readShelf();
            Q_EMIT setsChanged(change);
        };
    });
}

void LibraryModel::dismiss()
{
    m_told.reset();
    Q_EMIT changed();
}

QStringList LibraryModel::filesIn(const QString &folder) const
{
    QStringList files = QDir(folder).entryList({u"*.shixi"_s, u"*.zip"_s, u"*.txt"_s}, QDir::Files, QDir::Time);
    files.removeIf([&folder](const QString &name) { // most texts are no notes
        return name.endsWith(u".txt"_s, Qt::CaseInsensitive) && !packs::looksLikeNote(folder + u'/' + name);
    });
    return files;
}

void LibraryModel::tell(Change change)
{
    m_ends = false;
    m_told = std::move(change);
    Q_EMIT changed();
}

void LibraryModel::begin(State state, const std::function<Then()> &work)
{
    if (isWorking()) {
        return;
    }
    m_state = state;
    m_percent = 0;
    m_offered.reset();
    m_offeredNote.reset();
    m_told.reset();
    Q_EMIT changed();
    Q_EMIT progressed();
    const auto whereThereIsALibrary = [this, work]() -> Then {
        if (!available()) {
            throw m_shelf.trouble.value_or(Error(ErrorCode::Io, "library"));
        }
        return work();
    };
    runInBackground(m_pool, *this, whereThereIsALibrary, [this](const Then &then) {
        finish(then);
    });
}

void LibraryModel::finish(const Then &then)
{
    m_state = State::Idle;
    m_boundary.run(then);
    Q_EMIT changed();
    lookAtNext();
}

void LibraryModel::lookAtNext()
{
    if (m_state == State::Idle && !m_ends && m_next) {
        look(takeNext());
    }
}

QUrl LibraryModel::takeNext()
{
    return std::exchange(m_next, std::nullopt).value_or(QUrl());
}

void LibraryModel::at(int done, int total)
{
    const int percent = total > 0 ? static_cast<int>(std::int64_t{100} * done / total) : 0;
    if (m_percent.exchange(percent) != percent) {
        QMetaObject::invokeMethod(this, &LibraryModel::progressed, Qt::QueuedConnection);
    }
}

void LibraryModel::becameSound(const SetId &set)
{
    std::erase(m_shelf.damaged, set);
    readShelf();
}

bool LibraryModel::isDamaged(const SetId &set) const
{
    return std::ranges::find(m_shelf.damaged, set) != m_shelf.damaged.end();
}

const library::Shelved *LibraryModel::find(const SetId &set) const
{
    const auto found = std::ranges::find(m_shelved, set, &library::Shelved::id);
    return found == m_shelved.end() ? nullptr : &*found;
}

} // namespace shixi
