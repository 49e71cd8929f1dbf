#pragma once

#include "learner/courses.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/formulamodel.h"
#include "viewmodels/mostmissedmodel.h"
#include "viewmodels/practicegroupmodel.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/starredmodel.h"
#include "viewmodels/wrongbookmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <optional>

namespace shixi
{

// What can be practised, and the wrong-answer book. Nothing is read before a page shows it.
class PracticeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.practice")
    // A practice begun today stands open; questions left in it.
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed FINAL)
    Q_PROPERTY(int openLeft READ openLeft NOTIFY changed FINAL)
    // A fact was learnt: without one no answer counts.
    Q_PROPERTY(bool anyLearnt READ anyLearnt NOTIFY changed FINAL)
    // Pages of the book, facts starred; questions of a round out of each.
    Q_PROPERTY(int missed READ missed NOTIFY changed FINAL)
    // Of the book, missed again and again.
    Q_PROPERTY(int leeches READ leeches NOTIFY changed FINAL)
    Q_PROPERTY(int missedQuestions READ missedQuestions NOTIFY changed FINAL)
    Q_PROPERTY(int starred READ starred NOTIFY changed FINAL)
    Q_PROPERTY(int starredQuestions READ starredQuestions NOTIFY changed FINAL)
    // The choice, part by part.
    Q_PROPERTY(shixi::PracticeGroupModel *sections READ sections CONSTANT FINAL)
    Q_PROPERTY(shixi::PracticeGroupModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(shixi::PracticeGroupModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(shixi::PracticeGroupModel *only READ only CONSTANT FINAL) // not done, missed most, starred
    // Lists to be recited, read by readFormulas(); whether there are any; the name of the one chosen, or of its part.
    Q_PROPERTY(shixi::FormulaModel *formulas READ formulas CONSTANT FINAL)
    Q_PROPERTY(bool anyFormula READ anyFormula NOTIFY changed FINAL)
    Q_PROPERTY(QString formula READ formula NOTIFY changed FINAL)
    // In which order: what memory needs, as the text has it, mixed. The two latter go through all of the choice and
    // remember how far they have come: questions done of all; the last lap was gone through to its end.
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY changed FINAL)
    Q_PROPERTY(int courseDone READ courseDone NOTIFY changed FINAL)
    Q_PROPERTY(int courseTotal READ courseTotal NOTIFY changed FINAL)
    Q_PROPERTY(bool courseEnded READ courseEnded NOTIFY changed FINAL)
    // How many questions are wanted: 5, 10, 20, and which of them.
    Q_PROPERTY(QList<int> sizes READ sizes CONSTANT FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed FINAL)
    // What a round of the choice holds; of its questions, those that count.
    Q_PROPERTY(int facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int counting READ counting NOTIFY changed FINAL)
    Q_PROPERTY(shixi::WrongBookModel *book READ book CONSTANT FINAL)
    Q_PROPERTY(shixi::MostMissedModel *mostMissed READ mostMissed CONSTANT FINAL) // read by readMostMissed()
    Q_PROPERTY(bool anyMissed READ anyMissed NOTIFY changed FINAL) // ever, made good or not
    Q_PROPERTY(shixi::StarredModel *stars READ stars CONSTANT FINAL)

public:
    // All must outlive it.
    PracticeModel(learner::Learner &learner,
                  const questions::QuestionSet &library,
                  const SettingsModel &settings,
                  const ErrorBoundary &boundary,
                  QObject *parent = nullptr);

    [[nodiscard]] bool canContinue() const { return m_open.has_value(); }
    [[nodiscard]] int openLeft() const { return m_openLeft; }
    [[nodiscard]] bool anyLearnt() const { return m_offer.anyLearnt; }
    [[nodiscard]] int missed() const { return m_offer.inBook; }
    [[nodiscard]] int leeches() const { return m_offer.leeches; }
    [[nodiscard]] int missedQuestions() const { return m_offer.missed.questions; }
    [[nodiscard]] int starred() const { return m_offer.starred.facts; }
    [[nodiscard]] int starredQuestions() const { return m_offer.starred.questions; }
    [[nodiscard]] PracticeGroupModel *sections() { return &m_sections; }
    [[nodiscard]] PracticeGroupModel *kinds() { return &m_kinds; }
    [[nodiscard]] PracticeGroupModel *levels() { return &m_levels; }
    [[nodiscard]] PracticeGroupModel *only() { return &m_only; }
    [[nodiscard]] FormulaModel *formulas() { return &m_formulas; }
    [[nodiscard]] bool anyFormula() const { return m_offer.anyFormula; }
    [[nodiscard]] QString formula() const { return m_offer.formula; }
    [[nodiscard]] int order() const { return static_cast<int>(m_choice.order); }
    void setOrder(int order);
    [[nodiscard]] int courseDone() const { return m_offer.course.done; }
    [[nodiscard]] int courseTotal() const { return m_offer.course.total; }
    [[nodiscard]] bool courseEnded() const { return m_offer.course.ended; }
    [[nodiscard]] QList<int> sizes() const { return {5, 10, 20}; }
    [[nodiscard]] int size() const { return m_size; }
    void setSize(int size); // by its place
    [[nodiscard]] int facts() const { return m_offer.chosen.facts; }
    [[nodiscard]] int questions() const { return m_offer.chosen.questions; }
    [[nodiscard]] int counting() const { return m_offer.chosen.counting; }
    [[nodiscard]] WrongBookModel *book() { return &m_book; }
    [[nodiscard]] MostMissedModel *mostMissed() { return &m_mostMissed; }
    [[nodiscard]] bool anyMissed() const { return m_anyMissed; }
    [[nodiscard]] StarredModel *stars() { return &m_stars; }

    // Reads everything anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();
    // By the row; nothing where it holds no fact.
    Q_INVOKABLE void pickSection(int row);
    Q_INVOKABLE void pickKind(int row);
    Q_INVOKABLE void pickLevel(int row);
    Q_INVOKABLE void pickOnly(int row);
    Q_INVOKABLE void readFormulas();
    Q_INVOKABLE void pickFormula(int row); // of formulas; the first: all
    Q_INVOKABLE void start();
    Q_INVOKABLE void startAnew(); // of a course: at its first question
    // Study mode: the choice is read with its answers.
    Q_INVOKABLE void readThrough();
    Q_INVOKABLE void startMissed();
    Q_INVOKABLE void startStarred();
    Q_INVOKABLE void readMostMissed();
    Q_INVOKABLE void startMostMissed();
    Q_INVOKABLE void continueOpen();

Q_SIGNALS:
    void changed();
    // A session to go on with.
    void started(const shixi::SessionId &session);
    void readThroughWished(const shixi::learner::PracticeChoice &choice);

private:
    void readOffer();
    void showGroups();
    void startRound(const learner::PracticeChoice &choice, bool anew = false);
    [[nodiscard]] int wanted() const { return sizes()[m_size]; }

    learner::Learner &m_learner;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    learner::Courses m_courses;
    learner::PracticeChoice m_choice;
    learner::PracticeOffer m_offer;
    std::optional<SessionId> m_open;
    int m_openLeft = 0;
    int m_size = 1;
    bool m_read = false;
    bool m_anyMissed = false;
    PracticeGroupModel m_sections, m_kinds, m_levels, m_only;
    FormulaModel m_formulas;
    MostMissedModel m_mostMissed;
    WrongBookModel m_book;
    StarredModel m_stars;
};

} // namespace shixi
