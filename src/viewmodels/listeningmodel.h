#pragma once

#include "study/listening.h"
#include "viewmodels/heardquestion.h"
#include "viewmodels/listeningwishmodel.h"
#include "viewmodels/narrator.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <functional>
#include <vector>

namespace shixi
{

// Listening, hands free: question after question is read, with a pause to think, then what is right and the sentence it
// stands in. It counts for nothing; where it stands is kept after each question. Where there is no voice, the same is
// shown and goes on by itself.
class ListeningModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.listening")
    Q_PROPERTY(shixi::ListeningModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ListeningWishModel *wish READ wish CONSTANT FINAL)
    // Something is read aloud here: there is a voice, and no screen reader speaks.
    Q_PROPERTY(bool hasVoice READ hasVoice NOTIFY changed FINAL)
    Q_PROPERTY(bool besideScreenReader READ besideScreenReader NOTIFY changed FINAL)
    // While listening.
    Q_PROPERTY(bool playing READ playing NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ done NOTIFY changed FINAL) // all was heard
    Q_PROPERTY(bool slept READ slept NOTIFY changed FINAL) // it stopped by itself as its minutes were over
    Q_PROPERTY(int number READ number NOTIFY changed FINAL) // from 1
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int round READ round NOTIFY changed FINAL) // of this question, from 1
    Q_PROPERTY(int rounds READ rounds NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> options READ options NOTIFY changed FINAL)
    Q_PROPERTY(bool thinking READ thinking NOTIFY changed FINAL)
    // Nothing before it was time to think.
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed FINAL)

public:
    enum class State { Idle, Offered, Listening };
    Q_ENUM(State)

    // Milliseconds since any moment; never runs back, whatever the clock on the wall does.
    using Watch = std::function<qint64()>;
    using Seeds = std::function<quint64()>;

    // All must outlive it.
    ListeningModel(learner::Learner &learner,
                   const questions::QuestionSet &library,
                   const SettingsModel &settings,
                   const ErrorBoundary &boundary,
                   QObject *parent = nullptr);

    void setMeans(Narrator::Means means) { m_narrator.setMeans(std::move(means)); }
    void setWatch(Watch watch) { m_watch = std::move(watch); }
    void setSeeds(Seeds seeds) { m_seeds = std::move(seeds); } // of mixed orders
    [[nodiscard]] Narrator &narrator() { return m_narrator; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ListeningWishModel *wish() { return &m_wish; }
    [[nodiscard]] bool hasVoice() const { return m_hasVoice && !m_narrator.besideScreenReader(); }
    [[nodiscard]] bool besideScreenReader() const { return m_narrator.besideScreenReader(); }
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] bool done() const { return m_place.step == study::ListeningStep::Done; }
    [[nodiscard]] bool slept() const { return m_slept; }
    [[nodiscard]] int number() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int round() const { return m_place.time; }
    [[nodiscard]] int rounds() const { return m_plan.times; }
    [[nodiscard]] QString stem() const { return m_shown.stem; }
    [[nodiscard]] QStringList options() const { return m_shown.options; }
    [[nodiscard]] bool thinking() const { return m_place.step == study::ListeningStep::Think; }
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString evidence() const;

    Q_INVOKABLE void showOffer();
    Q_INVOKABLE void start(); // from the first
    Q_INVOKABLE void goOn(); // where it was left; from the first where it was not
    Q_INVOKABLE void toggle(); // plays, or pauses; from the first again where all was heard
    Q_INVOKABLE void forward(); // both go on playing, or stand still, as before
    Q_INVOKABLE void back();
    // One step back: from listening to the choice, from there out.
    Q_INVOKABLE void close();
    // Out of it at once.
    void leave();

Q_SIGNALS:
    void changed();
    void wentOn(); // by itself, to the next step: somebody listens

private:
    void enter(quint64 seed, std::size_t item);
    void moveTo(const study::ListeningPlace &place);
    void stepPassed();
    void skip(study::ListeningEvent event);
    void runStep();
    void play();
    void pause();
    void keepPlace();
    void lost(const QString &rule);

    const ErrorBoundary &m_boundary;
    learner::ListeningMemory m_memory;
    ListeningWishModel m_wish;
    Narrator m_narrator;
    Watch m_watch;
    Seeds m_seeds;
    State m_state = State::Idle;
    bool m_hasVoice = false;
    std::vector<learner::Listenable> m_items; // in the order heard
    study::ListeningPlan m_plan;
    study::ListeningPlace m_place;
    HeardQuestion m_shown; // of the place
    quint64 m_seed = 0;
    qint64 m_sleepAt = 0; // by the watch; 0: it does not
    bool m_playing = false;
    bool m_slept = false;
};

} // namespace shixi
