#pragma once

#include "learner/learner.h"
#include "viewmodels/factlists.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// Everything a page shows of one fact. All is empty where none is chosen.
class FactModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ReaderModel.fact")
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed FINAL)
    Q_PROPERTY(QString speaker READ speaker NOTIFY changed FINAL)
    Q_PROPERTY(QString section READ section NOTIFY changed FINAL)
    Q_PROPERTY(QString kindLabel READ kindLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString levelLabel READ levelLabel NOTIFY changed FINAL)
    // Why that level, in the words of the set.
    Q_PROPERTY(QString levelWhy READ levelWhy NOTIFY changed FINAL)
    Q_PROPERTY(shixi::FactModel::Strength strength READ strength NOTIFY changed FINAL)
    // How well it is remembered today, "86%"; empty before the first answer.
    Q_PROPERTY(QString recallText READ recallText NOTIFY changed FINAL)
    // False before the first answer.
    Q_PROPERTY(bool hasDue READ hasDue NOTIFY changed FINAL)
    // Until it is asked again; below zero: it should have been.
    Q_PROPERTY(int dueInDays READ dueInDays NOTIFY changed FINAL)
    // False: for reading only, nothing asks it.
    Q_PROPERTY(bool asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(bool suspended READ suspended NOTIFY changed FINAL)
    // Not asked today.
    Q_PROPERTY(bool buried READ buried NOTIFY changed FINAL)
    // Missed again and again, and not paused.
    Q_PROPERTY(bool leech READ leech NOTIFY changed FINAL)
    // The day it is asked again, "3 December"; empty before the first answer.
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed FINAL)
    // What was last done to it while it is looked at.
    Q_PROPERTY(shixi::FactModel::Done done READ done NOTIFY changed FINAL)
    // It was begun anew just now, which can be taken back.
    Q_PROPERTY(bool begunAnew READ begunAnew NOTIFY changed FINAL)
    Q_PROPERTY(bool starred READ starred NOTIFY changed FINAL)
    // It stands in the wrong-answer book.
    Q_PROPERTY(bool missed READ missed NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    // Numbers of the paragraphs of the report the guide tells it after: "9、10"; empty where none are named.
    Q_PROPERTY(QString basisText READ basisText NOTIFY changed FINAL)
    // Its place in the article, where that is loaded and tells it; else its paragraph has no number.
    Q_PROPERTY(shixi::Source original READ original NOTIFY changed FINAL)
    Q_PROPERTY(shixi::FactQuestionModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(shixi::FactHistoryModel *history READ history CONSTANT FINAL)

public:
    // As the page words it: ForReading where nothing asks it, NotAsked where the learner said so.
    enum class Strength { New, Firm, Fading, Due, ForReading, NotAsked };
    Q_ENUM(Strength)
    enum class Done { Nothing, Paused, Resumed, PutOff, TakenBack, DaySet, BegunAnew, Restored };
    Q_ENUM(Done)

    FactModel(const learner::Learner &learner, const questions::QuestionSet &library, const SettingsModel &settings);

    [[nodiscard]] QString subject() const { return m_standing.fact ? m_standing.fact->subject : QString(); }
    [[nodiscard]] QString answer() const { return m_standing.fact ? m_standing.fact->answer : QString(); }
    [[nodiscard]] QString asOf() const { return m_standing.fact ? m_standing.fact->asOf : QString(); }
    [[nodiscard]] QString speaker() const { return m_standing.fact ? m_standing.fact->speaker : QString(); }
    [[nodiscard]] QString section() const { return m_standing.fact ? m_standing.fact->section : QString(); }
    [[nodiscard]] QString kindLabel() const;
    [[nodiscard]] QString levelLabel() const;
    [[nodiscard]] QString levelWhy() const { return m_standing.fact ? m_standing.fact->levelWhy : QString(); }
    [[nodiscard]] Strength strength() const { return strengthOf(m_standing); }
    [[nodiscard]] QString recallText() const;
    [[nodiscard]] bool hasDue() const { return m_standing.dueInDays.has_value(); }
    [[nodiscard]] int dueInDays() const { return m_standing.dueInDays.value_or(0); }
    [[nodiscard]] bool asked() const { return m_standing.cards > 0; }
    [[nodiscard]] bool suspended() const { return m_standing.suspended; }
    [[nodiscard]] bool buried() const { return m_standing.buried; }
    [[nodiscard]] bool leech() const { return m_standing.leech && !m_standing.suspended; }
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] Done done() const { return m_done; }
    [[nodiscard]] bool begunAnew() const { return m_begunAnew; }
    [[nodiscard]] bool starred() const { return m_standing.starred; }
    [[nodiscard]] bool missed() const { return m_standing.missed; }
    [[nodiscard]] QString note() const { return m_standing.note; }
    [[nodiscard]] QString basisText() const;
    [[nodiscard]] Source original() const;
    [[nodiscard]] FactQuestionModel *questions() { return &m_questions; }
    [[nodiscard]] FactHistoryModel *history() { return &m_history; }

    // It must outlive this.
    void setOriginal(const OriginalModel &original) { m_original = &original; }
    void show(const learner::FactStanding &standing);
    // Told from the next time it is shown on, until another is.
    void tell(Done done);
    void clear();

    [[nodiscard]] static Strength strengthOf(const learner::FactStanding &standing);

Q_SIGNALS:
    void changed();

private:
    void showQuestions();
    void showHistory();

    const learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const OriginalModel *m_original = nullptr;
    learner::FactStanding m_standing;
    Done m_done = Done::Nothing;
    bool m_begunAnew = false;
    FactQuestionModel m_questions;
    FactHistoryModel m_history;
};

} // namespace shixi
