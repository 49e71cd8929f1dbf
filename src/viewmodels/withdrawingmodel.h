#pragma once

#include "messages/messages.h"
#include "viewmodels/librarymodel.h"
#include "viewmodels/madenotemodel.h"
#include "viewmodels/notedraft.h"
#include "viewmodels/noteparcel.h"
#include "viewmodels/notequestionmodel.h"
#include "viewmodels/optionmodel.h"
#include "viewmodels/publishermodel.h"
#include "viewmodels/setlistmodel.h"
#include "viewmodels/source.h"
#include "workshop/notesmade.h"

#include <memory>

namespace shixi
{

// From a published set to a withdrawal note: its questions are looked through, some taken back or corrected, the note
// signed with the key of this device's publisher and handed on. Reading and signing are done on another thread, one
// thing at a time; what went wrong is in `trouble`.
class WithdrawingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.withdrawing")
    Q_PROPERTY(shixi::WithdrawingModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SetListModel *sets READ sets CONSTANT FINAL) // of this device, for which its key speaks
    Q_PROPERTY(shixi::MadeNoteModel *lastNotes READ lastNotes CONSTANT FINAL) // made here, the newest first
    // Of the set that was chosen, or of the note that is handed on again.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString publisherName READ publisherName NOTIFY changed FINAL)
    Q_PROPERTY(int version READ version NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(int newerVersion READ newerVersion NOTIFY changed FINAL) // published here since; 0: none
    // Its questions.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(shixi::NoteQuestionModel *found READ found CONSTANT FINAL) // at most mostShown
    Q_PROPERTY(int foundCount READ foundCount NOTIFY changed FINAL) // of all
    Q_PROPERTY(int marked READ marked NOTIFY changed FINAL)
    // The one that is looked at.
    Q_PROPERTY(bool looksAtOne READ looksAtOne NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL) // right so far
    Q_PROPERTY(QString newAnswer READ newAnswer NOTIFY changed FINAL) // as chosen; empty: it cannot be, or is the same
    Q_PROPERTY(shixi::NoteQuestionModel::Mark mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(bool hasOptions READ hasOptions NOTIFY changed FINAL) // its answer can be corrected
    Q_PROPERTY(bool choosesSeveral READ choosesSeveral NOTIFY changed FINAL)
    Q_PROPERTY(bool choosesInOrder READ choosesInOrder NOTIFY changed FINAL)
    Q_PROPERTY(shixi::OptionModel *options READ options CONSTANT FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed FINAL) // one after the other
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL)
    Q_PROPERTY(shixi::NoteQuestionModel *others READ others CONSTANT FINAL) // that ask the same facts
    // The note.
    Q_PROPERTY(shixi::NoteRowModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(shixi::NoteQuestionModel *leftBehind READ leftBehind CONSTANT FINAL) // still say an answer corrected
    Q_PROPERTY(int number READ number NOTIFY changed FINAL) // the least it can have; once it is made, its own
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL) // of its code; empty: it is too long
    Q_PROPERTY(QString whyNoPicture READ whyNoPicture NOTIFY changed FINAL)
    Q_PROPERTY(QString textPath READ textPath NOTIFY changed FINAL) // written there
    Q_PROPERTY(QString picturePath READ picturePath NOTIFY changed FINAL)
    Q_PROPERTY(bool copied READ copied NOTIFY changed FINAL)
    Q_PROPERTY(bool handsOnAgain READ handsOnAgain NOTIFY changed FINAL) // a note that was made before
    Q_PROPERTY(bool isHere READ isHere NOTIFY changed FINAL) // the set is one of this device
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL) // a sentence

public:
    // In their order: the sets are just being changed, which set, which questions, what the note will say, the note.
    enum class State { Idle, Waiting, Choosing, Reading, Marking, Summing, Signing, Made };
    Q_ENUM(State)

    static constexpr int mostShown = 40, mostLastNotes = 5;

    // All must outlive it.
    WithdrawingModel(PublisherModel &publisher,
                     const LibraryModel &installed,
                     const SettingsModel &settings,
                     QObject *parent = nullptr);
    ~WithdrawingModel() override; // waits for what is being done

    // The sets of this device; null: there are none. It must outlive it, or be set anew.
    void setLibrary(const library::Library *library) { m_library = library; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] SetListModel *sets() { return &m_sets; }
    [[nodiscard]] MadeNoteModel *lastNotes() { return &m_lastNotes; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString publisherName() const;
    [[nodiscard]] int version() const { return m_draft.set().manifest().version; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] int newerVersion() const;
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] NoteQuestionModel *found() { return &m_found; }
    [[nodiscard]] int foundCount() const { return m_foundCount; }
    [[nodiscard]] int marked() const { return m_draft.marked(); }
    [[nodiscard]] bool looksAtOne() const { return shown() != nullptr; }
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString newAnswer() const;
    [[nodiscard]] NoteQuestionModel::Mark mark() const;
    [[nodiscard]] bool hasOptions() const { return choice() != KeyChoice::None; }
    [[nodiscard]] bool choosesSeveral() const { return choice() == KeyChoice::Several; }
    [[nodiscard]] bool choosesInOrder() const { return choice() == KeyChoice::InOrder; }
    [[nodiscard]] OptionModel *options() { return &m_options; }
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] Source source() const;
    [[nodiscard]] NoteQuestionModel *others() { return &m_others; }
    [[nodiscard]] NoteRowModel *rows() { return &m_rows; }
    [[nodiscard]] NoteQuestionModel *leftBehind() { return &m_leftBehind; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_parcel.text); }
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString whyNoPicture() const;
    [[nodiscard]] QString textPath() const { return m_textPath; }
    [[nodiscard]] QString picturePath() const { return m_picturePath; }
    [[nodiscard]] bool copied() const { return m_copied; }
    [[nodiscard]] bool handsOnAgain() const { return m_handsOnAgain; }
    [[nodiscard]] bool isHere() const { return m_isHere; }
    [[nodiscard]] QString trouble() const;

    Q_INVOKABLE void begin(); // shows the sets and the last notes, once no set is being changed
    Q_INVOKABLE void lookInto(const QString &set); // one of them
    Q_INVOKABLE void lookIntoFile(const QUrl &pack);
    Q_INVOKABLE void handOn(int place); // of the last notes
    Q_INVOKABLE void show(const QString &question);
    Q_INVOKABLE void showAll(); // back to the list
    Q_INVOKABLE void choose(const QString &option); // of the one looked at; again: not
    Q_INVOKABLE void chooseAnew(); // none is chosen
    // Of the one looked at; back to the list by each.
    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void withdrawAll(); // and the others that ask the same facts
    Q_INVOKABLE void correct(); // as chosen
    Q_INVOKABLE void keep();
    Q_INVOKABLE void sum(); // once something is marked
    Q_INVOKABLE void goBack(); // to the questions; from a note made before to the first page
    // The number is one that is free; the password where the key has one.
    Q_INVOKABLE void sign(int number, const QString &password);
    Q_INVOKABLE void saveText(const QString &folder);
    Q_INVOKABLE void savePicture(const QString &folder);
    Q_INVOKABLE void copy();
    Q_INVOKABLE void leave(); // unless it is being signed

Q_SIGNALS:
    void changed();

private:
    void read(const std::function<NoteSet()> &reading);
    void run(State state, std::function<Then()> work);
    void showSets();
    void findLastNotes();
    void showLastNotes(std::vector<workshop::NoteMade> notes);
    void showFound();
    void showMarks();
    void showMarked();
    void showChosen();
    void dropParcel();
    void saveIn(const QString &folder, const QString &suffix, const QByteArray &bytes, QString &path);
    [[nodiscard]] std::vector<NoteQuestionModel::Row>
    rowsOf(const std::vector<const questions::Question *> &questions) const;
    [[nodiscard]] NoteQuestionModel::Mark markOf(const QuestionId &question) const;
    [[nodiscard]] const questions::Question *shown() const { return m_draft.set().question(m_shown); }
    [[nodiscard]] KeyChoice choice() const;
    [[nodiscard]] QStringList keysChosen() const;
    [[nodiscard]] std::optional<library::Shelved> installed(const SetId &set) const;
    [[nodiscard]] QString titleOf(const SetId &set) const;
    [[nodiscard]] QString dayTextOf(const QString &isoDay) const;
    [[nodiscard]] messages::Language language() const;

    PublisherModel &m_publisher;
    const LibraryModel &m_installed;
    const SettingsModel &m_settings;
    ErrorBoundary m_boundary;
    const library::Library *m_library = nullptr;
    std::shared_ptr<const library::Library> m_snapshot; // as it was at the beginning: another thread may change it
    SetListModel m_sets;
    std::vector<workshop::NoteMade> m_notesMade;
    MadeNoteModel m_lastNotes; // as they are shown
    packs::PackKeys m_keys;
    NoteDraft m_draft;
    NoteQuestionModel m_found, m_others, m_leftBehind;
    QuestionId m_shown;
    QStringList m_chosen; // ids of options
    OptionModel m_options;
    NoteRowModel m_rows;
    int m_foundCount = 0, m_number = 1;
    bool m_isHere = false, m_handsOnAgain = false, m_copied = false;
    NoteParcel m_parcel;
    QString m_title;
    QString m_fileName; // of what is saved, without number and suffix
    QString m_query, m_textPath, m_picturePath;
    State m_state = State::Idle;
    int m_round = 0; // of what is done elsewhere: what was left comes too late
    std::optional<Error> m_trouble;
    QThreadPool m_pool; // last: it waits for its thread, which uses the others
};

} // namespace shixi
