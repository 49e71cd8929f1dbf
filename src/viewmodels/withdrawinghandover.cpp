#include "viewmodels/setoffer.h"
#include "viewmodels/withdrawingmodel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

// The ways a withdrawal note that was made goes to the members.
using namespace Qt::StringLiterals;

namespace shixi
{

void WithdrawingModel::findLastNotes()
{
    const auto work = [this, folder = *m_publisher.folder(), key = m_publisher.publisher()->key]() -> Then {
        return [this, notes = workshop::notesMade(folder, key, mostLastNotes)] {
            showLastNotes(notes);
        };
    };
    runInBackground(m_pool, *this, work, [this](const Then &then) {
        m_boundary.run(then);
    });
}

void WithdrawingModel::showLastNotes(std::vector<workshop::NoteMade> notes)
{
    m_notesMade = std::move(notes);
    std::vector<MadeNoteRow> rows;
    for (const workshop::NoteMade &made : m_notesMade) {
        rows.push_back({titleOf(made.note.set), made.note.number, made.note.version, dayTextOf(made.note.day)});
    }
    m_lastNotes.show(std::move(rows));
}

void WithdrawingModel::handOn(int place)
{
    if (m_state != State::Choosing || place < 0 || place >= m_lastNotes.count()) {
        return;
    }
    m_handsOnAgain = true;
    run(State::Reading, [this, made = m_notesMade[static_cast<std::size_t>(place)]]() -> Then {
        return [this, note = made.note, parcel = noteParcel(made.text)] {
            m_parcel = parcel;
            m_number = note.number;
            m_title = titleOf(note.set);
            m_fileName = QString::fromStdString(note.set.value);
            m_isHere = installed(note.set).has_value();
            m_state = State::Made;
        };
    });
}

void WithdrawingModel::dropParcel()
{
    m_parcel = {};
    m_handsOnAgain = false;
    m_textPath.clear();
    m_picturePath.clear();
    m_copied = false;
    m_trouble.reset();
}

// Of this device, as it was at the beginning.
std::optional<library::Shelved> WithdrawingModel::installed(const SetId &set) const
{
    for (const library::Shelved &each : m_snapshot ? m_snapshot->sets() : std::vector<library::Shelved>()) {
        if (each.id == set) {
            return each;
        }
    }
    return std::nullopt;
}

QString WithdrawingModel::titleOf(const SetId &set) const
{
    const std::optional<library::Shelved> here = installed(set);
    return here ? plainName(here->title) : QString::fromStdString(set.value);
}

void WithdrawingModel::saveText(const QString &folder)
{
    saveIn(folder, u".txt"_s, m_parcel.text, m_textPath);
}

void WithdrawingModel::savePicture(const QString &folder)
{
    saveIn(folder, u".png"_s, m_parcel.picture, m_picturePath);
}

void WithdrawingModel::saveIn(const QString &folder, const QString &suffix, const QByteArray &bytes, QString &path)
{
    if (m_state != State::Made || bytes.isEmpty()) {
        return;
    }
    m_trouble.reset();
    m_boundary.run([&] {
        QDir().mkpath(folder); // a new account may have none
        const QString file = freeNoteFile(folder, m_fileName, m_number, suffix);
        workshop::writeTextFile(file, bytes, false);
        path = QDir::toNativeSeparators(file);
    });
    Q_EMIT changed();
}

void WithdrawingModel::copy()
{
    if (m_state == State::Made) {
        QGuiApplication::clipboard()->setText(text());
        m_copied = true;
        Q_EMIT changed();
    }
}

} // namespace shixi
