#pragma once

#include "core/clock.h"
#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"
#include "workshop/keywords.h"
#include "workshop/publisher.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQmlIntegration>

#include <optional>

namespace shixi
{

// As whom this device publishes: the key, its recovery sheet, who may take over or sign too. What takes time is done on
// another thread, one thing at a time; what went wrong is in `trouble`.
class PublisherModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.publisher")
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    // The six that stand for it, in the language shown, parted by " · "; empty until they are worked out.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool asksForPassword READ asksForPassword NOTIFY changed FINAL)
    Q_PROPERTY(bool sheetConfirmed READ sheetConfirmed NOTIFY changed FINAL)
    Q_PROPERTY(QString sheetPath READ sheetPath NOTIFY changed FINAL) // written since the program began
    // A sheet of this key was made on this device: only then can it be confirmed.
    Q_PROPERTY(bool sheetMade READ sheetMade NOTIFY changed FINAL)
    Q_PROPERTY(QString successorWords READ successorWords NOTIFY changed FINAL) // empty: none
    Q_PROPERTY(QStringList deputyWords READ deputyWords NOTIFY changed FINAL)
    // Of a key that was pasted or chosen, to be compared before it is named; empty: none.
    Q_PROPERTY(QString foundWords READ foundWords NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL) // a sentence
    Q_PROPERTY(shixi::PublisherModel::Part part READ part NOTIFY changed FINAL) // what was done last, or is

public:
    enum class Part { Reading, Sheet, Keys, Recovering };
    Q_ENUM(Part)

    // Both must outlive it.
    PublisherModel(const Clock &clock, const SettingsModel &settings, QObject *parent = nullptr);
    ~PublisherModel() override; // waits for what is being done

    // Where the publisher is kept; nothing is read before it is asked for.
    void setFolder(const QString &folder);
    [[nodiscard]] const std::optional<workshop::PublisherFolder> &folder() const { return m_folder; }
    [[nodiscard]] const std::optional<workshop::Publisher> &publisher() const { return m_publisher; }

    [[nodiscard]] bool available() const { return m_folder.has_value(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool exists() const { return m_publisher.has_value(); }
    [[nodiscard]] QString name() const { return m_publisher ? m_publisher->name : QString(); }
    [[nodiscard]] QString words() const { return m_publisher ? wordsOf(m_publisher->key) : QString(); }
    [[nodiscard]] bool asksForPassword() const { return m_asksForPassword; }
    [[nodiscard]] bool sheetConfirmed() const { return m_publisher && m_publisher->sheetConfirmed.isValid(); }
    [[nodiscard]] QString sheetPath() const { return m_sheetPath; }
    [[nodiscard]] bool sheetMade() const { return m_publisher && m_publisher->sheetMade.isValid(); }
    [[nodiscard]] QString successorWords() const;
    [[nodiscard]] QStringList deputyWords() const;
    [[nodiscard]] QString foundWords() const { return m_found ? wordsOf(*m_found) : QString(); }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] QDate today() const;

    // Read on another thread; its words follow.
    struct Known {
        std::optional<workshop::Publisher> publisher;
        bool asksForPassword = false;
    };
    [[nodiscard]] static Known knownIn(const workshop::PublisherFolder &folder); // throws Error
    void take(const Known &known);

    // Reads what is there; a page does so when it is shown.
    Q_INVOKABLE void refresh();
    // A name for the recovery sheet in that folder, that no file has yet.
    Q_INVOKABLE QUrl suggestedSheet(const QString &folder) const;
    Q_INVOKABLE void writeSheet(const QUrl &file);
    Q_INVOKABLE void confirmSheet(const QString &word);
    // From the lines of a recovery sheet or a key file as text, or from the file itself.
    Q_INVOKABLE void recover(const QString &typed, const QString &password, const QString &name);
    Q_INVOKABLE void recoverFromFile(const QUrl &file, const QString &password, const QString &name);
    // The line of a public key, or its file: shows its words.
    Q_INVOKABLE void findKey(const QString &line);
    Q_INVOKABLE void findKeyIn(const QUrl &file);
    Q_INVOKABLE void dropFound();
    Q_INVOKABLE void nameSuccessor(); // the key found
    Q_INVOKABLE void addDeputy(); // the same
    Q_INVOKABLE void removeSuccessor();
    Q_INVOKABLE void removeDeputy(int place);
    Q_INVOKABLE void dismiss(); // what went wrong

Q_SIGNALS:
    void changed();
    void recovered();

private:
    void workOutWords(); // of the keys that are shown and not known yet
    void begin(Part part, std::function<Then()> work);
    // Does that and shows what is there afterwards.
    void change(Part part, const std::function<void(const workshop::PublisherFolder &)> &deed);
    void finish(const Then &then);
    [[nodiscard]] QString wordsOf(const packs::PublicKey &key) const; // empty until they are worked out

    const Clock &m_clock;
    const SettingsModel &m_settings;
    ErrorBoundary m_boundary;
    std::optional<workshop::PublisherFolder> m_folder;
    std::optional<workshop::Publisher> m_publisher;
    QHash<QByteArray, workshop::KeyWords> m_words; // by the line of the key
    std::optional<packs::PublicKey> m_found;
    QString m_sheetPath;
    std::optional<Error> m_trouble;
    Part m_part = Part::Reading;
    bool m_asksForPassword = false;
    bool m_busy = false;
    QThreadPool m_pool; // last: it waits for its thread, which uses the others
};

} // namespace shixi
