#include "viewmodels/withdrawingmodel.h"

#include "packs/spelling.h"
#include "viewmodels/setoffer.h"
#include "workshop/publishing.h"
#include "workshop/withdrawingas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

bool speaksForInstalled(const library::Library &library, const SetId &set, const packs::PublicKey &key)
{
    const auto owner = library.trust().owners.find(set);
    return owner != library.trust().owners.end()
        && workshop::speaksFor({owner->second.key, owner->second.successor, owner->second.deputies}, key);
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
}

WithdrawingModel::~WithdrawingModel()
{
    m_pool.waitForDone();
}

void WithdrawingModel::begin()
{
    if (m_state != State::Idle || !m_publisher.exists() || m_installed.state() == LibraryModel::State::Changing) {
        return;
    }
    m_snapshot = m_library ? std::make_shared<const library::Library>(*m_library) : nullptr;
    std::vector<SetRow> rows;
    for (const library::Shelved &set : m_snapshot ? m_snapshot->sets() : std::vector<library::Shelved>()) {
        if (speaksForInstalled(*m_snapshot, set.id, m_publisher.publisher()->key)) {
            rows.push_back({.id = QString::fromStdString(set.id.value),
                            .title = plainName(set.title),
                            .publisher = plainName(set.publisher),
                            .version = set.version,
                            .dayText = dayTextOf(set.published)});
        }
    }
    m_sets.show(std::move(rows));
    m_trouble.reset();
    m_state = State::Choosing;
    Q_EMIT changed();
}

void WithdrawingModel::lookInto(const QString &set)
{
    read([library = m_snapshot, id = SetId{set.toStdString()}]() -> Read {
        return {library->taught(id), lastTaken(library.get(), id), true};
    });
}

void WithdrawingModel::lookIntoFile(const QUrl &pack)
{
    read([library = m_snapshot, pack, key = m_publisher.publisher()->key]() -> Read {
        packs::Pack file = packOf(pack, key);
        const SetId id = file.head.manifest.id;
        const std::vector<library::Shelved> sets = library ? library->sets() : std::vector<library::Shelved>();
        const library::Shelved *here = shelvedIn(sets, id);
        const bool isTheSame = here != nullptr && here->sha256 == file.sha256;
        return {isTheSame ? library->taught(id) : std::move(file.set), lastTaken(library.get(), id), here != nullptr};
    });
}

void WithdrawingModel::read(const std::function<Read()> &reading)
{
    if (m_state != State::Choosing) {
        return;
    }
    run(State::Reading, [this, reading, folder = *m_publisher.folder()]() -> Then {
        const auto found = std::make_shared<Read>(reading());
        const int given = folder.mustRead().lastNote(found->set.manifest().id);
        return [this, found, given] {
            m_draft = NoteDraft(std::move(found->set));
            m_number = std::max(found->lastTaken, given) + 1;
            m_isHere = found->isHere;
            m_query.clear();
            m_state = State::Marking;
            showMarks();
        };
    });
}

void WithdrawingModel::show(const QString &question)
{
    const QuestionId id{question.toStdString()};
    const bool canMark = m_state == State::Marking || m_state == State::Summing;
    if (!canMark || m_draft.set().question(id) == nullptr) {
        return;
    }
    m_shown = id;
    m_chosen = m_draft.keysOf(id);
    m_others.show(rowsOf(m_draft.others(*shown())));
    showChosen();
}

void WithdrawingModel::showAll()
{
    if (looksAtOne()) {
        m_shown = {};
        m_chosen.clear();
        showMarks();
    }
}

void WithdrawingModel::choose(const QString &option)
{
    if (shown() == nullptr || shown()->option(option) == nullptr) {
        return;
    }
    const bool was = m_chosen.contains(option);
    if (choice() == KeyChoice::One) {
        m_chosen = {option};
    } else if (was) {
        m_chosen.removeAll(option);
    } else {
        m_chosen.append(option);
    }
    showChosen();
}

void WithdrawingModel::chooseAnew()
{
    m_chosen.clear();
    showChosen();
}

void WithdrawingModel::withdraw()
{
    m_draft.withdraw(m_shown);
    showAll();
}

void WithdrawingModel::withdrawAll()
{
    if (shown() != nullptr) {
        for (const questions::Question *other : m_draft.others(*shown())) {
            m_draft.withdraw(other->id);
        }
        withdraw();
    }
}

void WithdrawingModel::correct()
{
    m_draft.correct(m_shown, keysChosen());
    showAll();
}

void WithdrawingModel::keep()
{
    m_draft.leave(m_shown);
    showAll();
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
    }
}

void WithdrawingModel::sign(int number, const QString &password)
{
    if (m_state != State::Summing || marked() == 0) {
        return;
    }
    const workshop::Withdrawing what = m_draft.withdrawing(number, m_publisher.today());
    run(State::Signing, [this, what, password, folder = *m_publisher.folder(), set = m_draft.set()]() -> Then {
        const workshop::Withdrawn made = workshop::withdrawAs(folder, set, what, password);
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
    m_draft = {};
    m_shown = {};
    m_chosen.clear();
    m_parcel = {};
    m_textPath.clear();
    m_picturePath.clear();
    m_copied = false;
    m_trouble.reset();
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
