#pragma once

#include "library/library.h"
#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/setlistmodel.h"
#include "viewmodels/setoffer.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/withdrawaloffer.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQmlIntegration>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace shixi
{

// What the sets of this device are kept in; it must outlive who looks into it.
struct SetShelf {
    library::Library *library = nullptr;
    const questions::QuestionSet *builtIn = nullptr;
    std::vector<SetId> damaged = {}; // that could not be read, so that nothing is learnt from them
    std::optional<Error> trouble = {}; // why there is no library
    std::vector<questions::LeftOut> leftOut = {}; // as what is learnt from has them
};

// A version of the built-in set that is older than the one that comes with the program: it does not hold.
[[nodiscard]] bool isOutdated(const library::Shelved &set, const questions::QuestionSet &builtIn);

// The sets there are: looked at as files, taken, updated, put back, removed. All of it is done on another thread, one
// thing at a time. What is learnt from stays as it is until the program has begun anew.
class LibraryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.library")
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SetListModel *sets READ sets CONSTANT FINAL)
    Q_PROPERTY(shixi::SetOffer *offer READ offer CONSTANT FINAL)
    Q_PROPERTY(shixi::WithdrawalOffer *note READ note CONSTANT FINAL)
    Q_PROPERTY(shixi::LibraryModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL) // 0 to 1, while a file is looked at
    // What was done before the program began anew.
    Q_PROPERTY(shixi::LibraryModel::Deed deed READ deed NOTIFY changed FINAL)
    Q_PROPERTY(QString deedTitle READ deedTitle NOTIFY changed FINAL)
    Q_PROPERTY(int deedVersion READ deedVersion NOTIFY changed FINAL)
    Q_PROPERTY(int deedQuestions READ deedQuestions NOTIFY changed FINAL)
    Q_PROPERTY(int deedWithdrawn READ deedWithdrawn NOTIFY changed FINAL) // questions, by a note
    Q_PROPERTY(int deedCorrected READ deedCorrected NOTIFY changed FINAL)
    // Cards of that set that are left out as so many sets before it contradict them, most of them the one of that
    // title.
    Q_PROPERTY(int deedLeftOut READ deedLeftOut NOTIFY changed FINAL)
    Q_PROPERTY(int deedLeftOutSets READ deedLeftOutSets NOTIFY changed FINAL)
    Q_PROPERTY(QString deedLeftOutTitle READ deedLeftOutTitle NOTIFY changed FINAL)

public:
    enum class State { Idle, Looking, Offering, OfferingNote, Changing };
    Q_ENUM(State)
    // PutAside: it was taken, but the one that comes with the program is newer and holds.
    enum class Deed {
        NoDeed,
        Added,
        Updated,
        RolledBack,
        Removed,
        BuiltInAgain,
        NoteTaken,
        PutAside,
        Shared,
        NotShared
    };
    Q_ENUM(Deed)

    // What was done with which set.
    struct Change {
        Deed deed = Deed::NoDeed;
        QString title = {};
        int version = 0;
        int questions = 0; // of one that was added
        SetId set = {};
        bool goesBack = false; // to a version that is no newer than the one that held
        int withdrawn = 0; // questions, by a note
        int corrected = 0;
    };

    // Which of these cards the learner has begun to learn.
    using Begun = std::function<std::vector<CardId>(const std::vector<CardId> &cards)>;

    // Both must outlive it.
    LibraryModel(const SettingsModel &settings, const ErrorBoundary &boundary, QObject *parent = nullptr);
    ~LibraryModel() override; // cancels, and waits for it

    void setShelf(SetShelf shelf);
    void setBegun(Begun begun) { m_begun = std::move(begun); }

    [[nodiscard]] bool available() const { return m_shelf.library != nullptr; }
    [[nodiscard]] SetListModel *sets() { return &m_sets; }
    [[nodiscard]] SetOffer *offer() { return &m_offer; }
    [[nodiscard]] WithdrawalOffer *note() { return &m_note; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double progress() const { return m_percent / 100.0; }
    [[nodiscard]] Deed deed() const;
    [[nodiscard]] QString deedTitle() const;
    [[nodiscard]] int deedVersion() const;
    [[nodiscard]] int deedQuestions() const;
    [[nodiscard]] int deedWithdrawn() const;
    [[nodiscard]] int deedCorrected() const;
    [[nodiscard]] int deedLeftOut() const;
    [[nodiscard]] int deedLeftOutSets() const;
    [[nodiscard]] QString deedLeftOutTitle() const;

    // Reads and judges a file: a set, a withdrawal note, or a picture of the code of one. Where it is sound it is
    // offered.
    Q_INVOKABLE void look(const QUrl &file);
    // A file that came while something was done, and is to be looked at after it; empty: none.
    [[nodiscard]] QUrl takeNext();
    void lookForNews(const QUrl &file); // the same, but what is there already is passed over without a word
    Q_INVOKABLE void lookAtText(const QString &text); // of a note, pasted
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void take(); // what is offered
    Q_INVOKABLE void takeNote(); // the same
    Q_INVOKABLE void leave();
    Q_INVOKABLE void remove(const QString &set);
    Q_INVOKABLE void rollBack(const QString &set);
    // Whether facts of the set that stand in another one too are remembered once.
    Q_INVOKABLE void setShares(const QString &set, bool on);
    Q_INVOKABLE void dismiss(); // the message
    // Files of a folder that are called as sets are, the newest first: where nobody is asked for file names.
    Q_INVOKABLE QStringList filesIn(const QString &folder) const;

    void tell(Change change); // after the program has begun anew

Q_SIGNALS:
    void changed();
    void progressed();
    // The program must begin anew to learn from what there is now.
    void setsChanged(const shixi::LibraryModel::Change &change);

private:
    [[nodiscard]] Then noteFound(const QByteArray &text, const std::stop_token &stop, bool evenIfThere);
    void lookAt(const QUrl &file, bool evenIfThere);
    void begin(State state, const std::function<Then()> &work);
    void finish(const Then &then);
    void lookAtNext();
    void at(int done, int total); // from any thread
    void readShelf();
    void showSets();
    void becameSound(const SetId &set);
    [[nodiscard]] SetRow rowOf(const library::Shelved &set) const;
    [[nodiscard]] int notesOf(const library::Shelved &set) const; // that hold
    // Sets that have other answers than this one, and hold; those with most first.
    [[nodiscard]] std::vector<library::Contradiction> contradicting(const SetId &set) const;
    [[nodiscard]] std::vector<library::Contradiction> contradictingTold() const; // the set of the deed
    [[nodiscard]] QString titleOf(const SetId &set) const;
    [[nodiscard]] bool isDamaged(const SetId &set) const;
    [[nodiscard]] bool standsForBuiltIn(const library::Shelved &set) const;
    [[nodiscard]] bool isWorking() const { return m_state == State::Looking || m_state == State::Changing; }
    [[nodiscard]] const library::Shelved *find(const SetId &set) const;
    [[nodiscard]] QString dayText(const QString &isoDay) const;

    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    SetShelf m_shelf;
    Begun m_begun;
    std::vector<library::Shelved> m_shelved; // as it was last read: another thread may be changing it
    std::vector<library::TakenNote> m_notes; // the same
    SetListModel m_sets;
    SetOffer m_offer;
    WithdrawalOffer m_note;
    std::shared_ptr<const library::Offer> m_offered;
    std::shared_ptr<const library::NoteOffer> m_offeredNote;
    std::optional<Change> m_told;
    std::optional<QUrl> m_next; // to be looked at once nothing else is done
    bool m_ends = false; // the program is about to begin anew
    State m_state = State::Idle;
    std::stop_source m_stop;
    std::atomic<int> m_percent = 0;
    QThreadPool m_pool; // last: it waits for its thread, which uses the others
};

} // namespace shixi
