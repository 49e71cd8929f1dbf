#pragma once

#include "core/clock.h"
#include "learner/filework.h"
#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration>

#include <stop_token>

namespace shixi
{

// How fast this learner forgets, found out from the answers. It is done by itself when there is enough that is new, on
// another thread, never while a session is shown.
class MemoryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.memory")
    Q_PROPERTY(shixi::MemoryModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int answers READ answers NOTIFY changed FINAL) // given so far
    Q_PROPERTY(int needed READ needed CONSTANT FINAL) // before anything is adjusted
    Q_PROPERTY(int trainedAnswers READ trainedAnswers NOTIFY changed FINAL) // looked at the last time
    Q_PROPERTY(int fresh READ fresh NOTIFY changed FINAL) // given since
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL) // of that time; empty: never
    // How far off what was foretold, before and after; empty where nothing was adjusted.
    Q_PROPERTY(QString lossBeforeText READ lossBeforeText NOTIFY changed FINAL)
    Q_PROPERTY(QString lossText READ lossText NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ possible CONSTANT FINAL) // false: the answers are kept in no file
    Q_PROPERTY(bool canTrain READ canTrain NOTIFY changed FINAL)
    Q_PROPERTY(bool canForget READ canForget NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL) // 0 to 1, while busy

public:
    // Kept: what there was foretold as well. Usual: as for most people, and it stays so until it is asked for.
    enum class State { TooFew, Waiting, Usual, Adjusted, Kept };
    Q_ENUM(State)

    // All must outlive it.
    MemoryModel(learner::Learner &learner,
                const Clock &clock,
                const SettingsModel &settings,
                const ErrorBoundary &boundary,
                QObject *parent = nullptr);
    ~MemoryModel() override; // cancels, and waits for it

    [[nodiscard]] State state() const;
    [[nodiscard]] int answers() const { return m_standing.reviews; }
    [[nodiscard]] int needed() const;
    [[nodiscard]] int trainedAnswers() const { return m_standing.trained ? m_standing.trained->reviews : 0; }
    [[nodiscard]] int fresh() const { return m_standing.fresh; }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] QString lossBeforeText() const;
    [[nodiscard]] QString lossText() const;
    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool canTrain() const;
    [[nodiscard]] bool canForget() const;
    [[nodiscard]] bool busy() const { return m_doing == Doing::Training; }
    [[nodiscard]] double progress() const { return m_progress; }

    Q_INVOKABLE void trainNow(); // and by itself from now on
    Q_INVOKABLE void cancel(); // not by itself again until the program is started anew
    Q_INVOKABLE void forgetTraining(); // nor until it is asked for
    Q_INVOKABLE void refresh(); // reads anew; a page does so when it is shown

    void setWaitMs(int ms) { m_soon.setInterval(ms); } // before it begins by itself
    void considerSoon(); // there may be enough that is new
    void setInSession(bool on);

Q_SIGNALS:
    void changed();
    void progressed();

private:
    enum class Doing { Nothing, Training, Forgetting };

    [[nodiscard]] bool byItself() const { return m_wished && !m_declined; }
    void consider();
    void train(bool byHand);
    void begin(Doing doing, std::function<Then()> work);
    void finish(const Then &then);
    void tell(int done, int total); // from any thread
    [[nodiscard]] QString lossOf(double loss) const;

    learner::Learner &m_learner;
    const Clock &m_clock;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    QThreadPool m_pool;
    QTimer m_soon;
    std::stop_source m_stop;
    learner::MemoryStanding m_standing;
    Doing m_doing = Doing::Nothing;
    double m_progress = 0;
    bool m_byHand = false; // what is being done was asked for
    bool m_inSession = false;
    bool m_wished = true; // by itself
    bool m_declined = false; // until the program is started anew
};

} // namespace shixi
