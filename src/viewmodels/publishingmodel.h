#pragma once

#include "viewmodels/editionchanges.h"
#include "viewmodels/publishermodel.h"
#include "workshop/publishingas.h"

namespace shixi
{

// A draft as it would be published next.
struct DraftShown {
    QString path;
    questions::Manifest manifest;
    PublisherModel::Known publisher; // as whom
    workshop::NextVersion next;
    std::optional<packs::DecisionCount> decisions;
    std::vector<Finding> findings;
    EditionChanges changes;
    QHash<QString, QString> stems; // of the questions findings are about, by id
    int facts = 0;
    int cards = 0;
    int questions = 0;
    int media = 0;
    bool needsSheet = false;
};

// From the folder of a draft to the file members get: read and checked, shown, published. Done on another thread, one
// thing at a time; what went wrong is in `trouble`.
class PublishingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.publishing")
    Q_PROPERTY(shixi::PublishingModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int version READ version NOTIFY changed FINAL) // that it is published as
    Q_PROPERTY(int formerVersion READ formerVersion NOTIFY changed FINAL) // published here last; 0: never
    Q_PROPERTY(QString formerDayText READ formerDayText NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(bool isSame READ isSame NOTIFY changed FINAL) // nothing changed since then
    Q_PROPERTY(int facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int media READ media NOTIFY changed FINAL)
    // Of its questions, those somebody decided on as they are now; -1: it is no draft.
    Q_PROPERTY(int decided READ decided NOTIFY changed FINAL)
    Q_PROPERTY(int undecided READ undecided NOTIFY changed FINAL)
    Q_PROPERTY(shixi::EditionChanges changes READ changes NOTIFY changed FINAL) // since the last version
    Q_PROPERTY(QStringList errors READ errors NOTIFY changed FINAL) // with any the draft is not published
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(bool needsSheet READ needsSheet NOTIFY changed FINAL) // before it is published
    // The last version members have must be said: the publisher was recovered and does not know.
    Q_PROPERTY(bool asksLast READ asksLast NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL) // the file goes there
    Q_PROPERTY(QString resultPath READ resultPath NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL) // a sentence

public:
    enum class State { Idle, Looking, Showing, Publishing, Published };
    Q_ENUM(State)

    // Both must outlive it.
    PublishingModel(PublisherModel &publisher, const SettingsModel &settings, QObject *parent = nullptr);
    ~PublishingModel() override; // waits for what is being done

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] int version() const { return m_draft.next.version; }
    [[nodiscard]] int formerVersion() const { return m_draft.next.former; }
    [[nodiscard]] QString formerDayText() const { return dayText(m_draft.next.formerDay); }
    [[nodiscard]] QString dayText() const { return dayText(m_draft.next.day); }
    [[nodiscard]] bool isSame() const { return m_draft.next.isSame; }
    [[nodiscard]] int facts() const { return m_draft.facts; }
    [[nodiscard]] int questions() const { return m_draft.questions; }
    [[nodiscard]] int media() const { return m_draft.media; }
    [[nodiscard]] int decided() const;
    [[nodiscard]] int undecided() const { return m_draft.decisions ? m_draft.decisions->undecided : 0; }
    [[nodiscard]] EditionChanges changes() const { return m_draft.changes; }
    [[nodiscard]] QStringList errors() const { return sentences(Severity::Error); }
    [[nodiscard]] QStringList warnings() const { return sentences(Severity::Warning); }
    [[nodiscard]] bool needsSheet() const { return m_draft.needsSheet && !m_publisher.sheetConfirmed(); }
    [[nodiscard]] bool asksLast() const { return m_draft.next.asksLast; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString resultPath() const { return m_resultPath; }
    [[nodiscard]] QString trouble() const;

    // Reads and checks the folder of a draft; it is shown.
    Q_INVOKABLE void look(const QUrl &draft);
    Q_INVOKABLE void leave(); // unless it is being published
    Q_INVOKABLE void setFolder(const QUrl &folder);
    // What is shown. The name counts the first time only; the password where the key has one, or is to have one; the
    // last version members have where it is asked, 0: none, -1: not said.
    Q_INVOKABLE void publish(const QString &name, const QString &password, int lastOfMembers = -1);
    // Folders in that one which hold a draft, the newest first: where nobody is asked for folders.
    Q_INVOKABLE QStringList draftsIn(const QString &folder) const;

Q_SIGNALS:
    void changed();

private:
    void begin(State state, std::function<Then()> work);
    void finish(const Then &then, State otherwise);
    [[nodiscard]] QStringList sentences(Severity severity) const;
    [[nodiscard]] QString dayText(const QDate &day) const;

    PublisherModel &m_publisher;
    const SettingsModel &m_settings;
    ErrorBoundary m_boundary;
    DraftShown m_draft;
    State m_state = State::Idle;
    int m_round = 0; // of what is done elsewhere: what was left comes too late
    QString m_folder;
    QString m_resultPath;
    std::optional<Error> m_trouble;
    QThreadPool m_pool; // last: it waits for its thread, which uses the others
};

} // namespace shixi
