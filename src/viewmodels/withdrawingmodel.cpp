#include "viewmodels/withdrawingmodel.h"

#include "packs/spelling.h"
#include "viewmodels/setoffer.h"
#include "workshop/publishing.h"
#include "workshop/withdrawingas.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// None where nobody owns it.
packs::PackKeys keysOfInstalled(const library::Library &library, const SetId &set)
{
    const auto owner = library.trust().owners.find(set);
    return owner == library.trust().owners.end()
        ? packs::PackKeys()
        : packs::PackKeys{owner->second.key, owner->second.successor, owner->second.deputies};
}

const library::Shelved *shelvedIn(const std::vector<library::Shelved> &sets, const SetId &set)
{
    const auto found = std::ranges::find(sets, set, &library::Shelved::id);
    return found == sets.end() ? nullptr : &*found;
}

int lastTaken(const library::Library *library, const SetId &set)
{
    int last = 0;
    for (const library::TakenNote &note : library ? library->notes() : std::vector<library::TakenNote>()) {
        last = note.set == set ? std::max(last, note.number) : last;
    }
    return last;
}

packs::Pack packOf(const QUrl &url, const packs::PublicKey &key)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
    if (path.isEmpty() || path.startsWith(u"//"_s)) {
        throw Error(ErrorCode::NotFound, url.toString().toStdString());
    }
    packs::Pack pack = workshop::readPackFile(path);
    if (!workshop::speaksFor(pack.head.keys, key)) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": note.not-heard");
    }
    return pack;
}

void refuseErrors(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error) {
            throw Error(ErrorCode::InvalidInput, packs::detailOf(finding));
        }
    }
}

} // namespace

WithdrawingModel::WithdrawingModel(PublisherModel &publisher,
                                   const LibraryModel &installed,
                                   const SettingsModel &settings,
                                   QObject *parent)
    : QObject(parent)
    , m_publisher(publisher)
    , m_installed(installed)
    , m_settings(settings)
    , m_boundary([this](const Error &error) {
        m_trouble = error;
    })
    , m_pool(this) // so that it is found, and work can be held up to be looked at
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &SettingsModel::languageChanged, this, &WithdrawingModel::changed);
    // Later: whoever changes the sets may yet set them anew.
    connect(&installed, &LibraryModel::changed, this, &WithdrawingModel::showSets, Qt::QueuedConnection);
}

WithdrawingModel::~WithdrawingModel()
{
    m_pool.waitForDone();
}

void WithdrawingModel::begin()
{
    if (m_state != State::Idle || !m_publisher.exists()) {
        return;
    }
    m_trouble.reset();
    m_state = State::Waiting;
    Q_EMIT changed();
    showSets();
}

void WithdrawingModel::showSets()
{
    const bool isReady = m_publisher.exists() && m_installed.state() != LibraryModel::State::Changing;
    if (m_state != State::Waiting || !isReady) {
        return;
    }
    m_snapshot = m_library ? std::make_shared<const library::Library>(*m_library) : nullptr;
    std::vector<SetRow> rows;
    for (const library::Shelved &set : m_snapshot ? m_snapshot->sets() : std::vector<library::Shelved>()) {
        if (workshop::speaksFor(keysOfInstalled(*m_snapshot, set.id), m_publisher.publisher()->key)) {
            rows.push_back({.id = QString::fromStdString(set.id.value),
                            .title = plainName(set.title),
                            .publisher = plainName(set.publisher),
                            .version = set.version,
                            .dayText = dayTextOf(set.published)});
        }
    }
    m_sets.show(std::move(rows));
    m_state = State::Choosing;
    findLastNotes();
    Q_EMIT changed();
}

void WithdrawingModel::lookInto(const QString &set)
{
    read([library = m_snapshot, id = SetId{set.toStdString()}]() -> NoteSet {
        return {library->taught(id), keysOfInstalled(*library, id), lastTaken(library.get(), id), true};
    });
}

void WithdrawingModel::lookIntoFile(const QUrl &pack)
{
    if (m_state != State::Choosing || !m_publisher.exists()) {
        return;
    }
    read([library = m_snapshot, pack, key = m_publisher.publisher()->key]() -> NoteSet {
        packs::Pack file = packOf(pack, key);
        const SetId id = file.head.manifest.id;
        const std::vector<library::Shelved> sets = library ? library->sets() : std::vector<library::Shelved>();
        const library::Shelved *here = shelvedIn(sets, id);
        const bool isTheSame = here != nullptr && here->sha256 == file.sha256;
        return {isTheSame ? library->taught(id) : std::move(file.set),
                file.head.keys,
                lastTaken(library.get(), id),
                here != nullptr};
    });
}

void WithdrawingModel::read(const std::function<NoteSet()> &reading)
{
    if (m_state != State::Choosing) {
        return;
    }
    run(State::Reading, [this, reading, folder = *m_publisher.folder()]() -> Then {
        NoteSet found = reading();
        const int given = workshop::lastNoteGiven(folder, folder.mustRead(), found.set.manifest().id);
        const int number = std::max(found.lastTaken, given) + 1;
        return [this, number, keys = found.keys, isHere = found.isHere, draft = NoteDraft(std::move(found.set))] {
            m_draft = draft;
            m_keys = keys;
            m_number = number;
            m_isHere = isHere;
            m_title = plainName(draft.set().manifest().title);
            m_fileName = QFileInfo(library::packFileName(draft.set().manifest())).completeBaseName();
            m_query.clear();
            m_state = State::Marking;
            showMarks();
        };
    });
}

void WithdrawingModel::sum()
{
    if (m_state == State::Marking && marked() > 0) {
        m_state = State::Summing;
        Q_EMIT changed();
    }
}

void WithdrawingModel::goBack()
{
    if (m_state == State::Summing) {
        m_trouble.reset();
        m_state = State::Marking;
        Q_EMIT changed();
    } else if (m_state == State::Made && m_handsOnAgain) {
        dropParcel();
        m_state = State::Choosing;
        Q_EMIT changed();
    }
}

void WithdrawingModel::sign(int number, const QString &password)
{
    if (m_state != State::Summing || marked() == 0) {
        return;
    }
    const workshop::Withdrawing what = m_draft.withdrawing(number, m_publisher.today());
    run(State::Signing,
        [this, what, password, folder = *m_publisher.folder(), draft = m_draft, keys = m_keys]() -> Then {
            const workshop::Withdrawn made = workshop::withdrawAs(folder, {draft.set(), keys}, what, password);
            refuseErrors(made.findings);
            return [this, made, parcel = noteParcel(made.text)] {
                m_parcel = parcel;
                m_number = made.note.number;
                m_state = State::Made;
                m_publisher.refresh();
            };
        });
}

void WithdrawingModel::leave()
{
    if (m_state == State::Signing || m_state == State::Idle) {
        return;
    }
    ++m_round;
    m_snapshot.reset();
    m_draft = NoteDraft();
    m_shown = {};
    m_chosen.clear();
    dropParcel();
    m_state = State::Idle;
    showMarks();
}

void WithdrawingModel::run(State state, std::function<Then()> work)
{
    const State otherwise = m_state;
    m_state = state;
    m_trouble.reset();
    Q_EMIT changed();
    runInBackground(m_pool, *this, std::move(work), [this, otherwise, round = ++m_round](const Then &then) {
        if (round == m_round) {
            m_state = otherwise;
            m_boundary.run(then);
            Q_EMIT changed();
        }
    });
}

} // namespace shixi
