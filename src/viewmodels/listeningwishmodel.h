#pragma once

#include "learner/listening.h"
#include "learner/listeningmemory.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/practicegroupmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <optional>

namespace shixi
{

// What to listen to and how, before it begins; kept in the learner file. Nothing is read before it is shown.
class ListeningWishModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ListeningModel.wish")
    Q_PROPERTY(shixi::PracticeGroupModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(bool mixed READ mixed WRITE setMixed NOTIFY changed FINAL)
    Q_PROPERTY(bool again READ again WRITE setAgain NOTIFY changed FINAL)
    // Places in the lists below, and how often each is heard.
    Q_PROPERTY(int pause READ pause WRITE setPause NOTIFY changed FINAL)
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY changed FINAL)
    Q_PROPERTY(int times READ times WRITE setTimes NOTIFY changed FINAL)
    Q_PROPERTY(int sleep READ sleep WRITE setSleep NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> pauses READ pauses CONSTANT FINAL) // seconds
    Q_PROPERTY(QList<int> sleeps READ sleeps CONSTANT FINAL) // minutes; 0: never
    Q_PROPERTY(int count READ count NOTIFY changed FINAL) // of the choice
    // From 1, of the one to go on with; 0: there is none to go on with.
    Q_PROPERTY(int leftAt READ leftAt NOTIFY changed FINAL)

public:
    // All must outlive it.
    ListeningWishModel(learner::Learner &learner,
                       const questions::QuestionSet &library,
                       const ErrorBoundary &boundary,
                       QObject *parent = nullptr);

    [[nodiscard]] PracticeGroupModel *choices() { return &m_choices; }
    [[nodiscard]] bool mixed() const { return m_wish.mixed; }
    [[nodiscard]] bool again() const { return m_wish.again; }
    [[nodiscard]] int pause() const { return static_cast<int>(pauses().indexOf(m_wish.pauseSeconds)); }
    [[nodiscard]] int speed() const { return static_cast<int>(speeds().indexOf(m_wish.speed)); }
    [[nodiscard]] int times() const { return m_wish.times; }
    [[nodiscard]] int sleep() const { return static_cast<int>(sleeps().indexOf(m_wish.sleepMinutes)); }
    [[nodiscard]] static QList<int> pauses() { return {3, 5, 8}; }
    [[nodiscard]] static QList<int> speeds() { return {80, 100, 125}; }
    [[nodiscard]] static QList<int> sleeps() { return {0, 10, 20, 30}; }
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int leftAt() const;
    void setMixed(bool on);
    void setAgain(bool on);
    void setPause(int place);
    void setSpeed(int place);
    void setTimes(int times);
    void setSleep(int place);
    Q_INVOKABLE void pick(int row);

    // Reads what there is and what was kept.
    void refresh();
    void retranslate();
    [[nodiscard]] const learner::ListeningWish &wish() const { return m_wish; }
    // Of the choice, in the order they are heard in: that of the text, or where it is mixed that of this seed.
    [[nodiscard]] std::vector<learner::Listenable> items(quint64 seed) const;
    [[nodiscard]] quint64 leftSeed() const { return m_mark ? m_mark->seed : 0; } // of the order it was left in

Q_SIGNALS:
    void changed();

private:
    void change(const learner::ListeningWish &wish);
    void readItems();
    void showChoices();
    [[nodiscard]] learner::ListeningChoice choiceAt(int row) const;
    [[nodiscard]] int countAt(int row) const;

    learner::Listening m_listening;
    learner::ListeningMemory m_memory;
    const ErrorBoundary &m_boundary;
    learner::ListeningOffer m_offer;
    learner::ListeningWish m_wish;
    std::vector<learner::Listenable> m_items;
    std::optional<learner::ListeningMark> m_mark;
    PracticeGroupModel m_choices;
};

} // namespace shixi
