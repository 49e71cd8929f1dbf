#pragma once

#include "learner/learner.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The questions missed in a session.
class MissedModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SummaryModel.missed")

public:
    enum Role { StemRole = Qt::UserRole + 1, AnswerRole, ChosenRole, SureRole };

    struct Row {
        QString stem;
        QString answer;
        QString chosen; // empty where nothing was chosen
        bool sure = false; // told to be very sure beforehand
    };

    MissedModel();

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

// What a finished session came to.
class SummaryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.summary")
    Q_PROPERTY(int firstAsks READ firstAsks NOTIFY changed FINAL)
    // Of the first asks.
    Q_PROPERTY(int right READ right NOTIFY changed FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY changed FINAL)
    Q_PROPERTY(int taught READ taught NOTIFY changed FINAL)
    Q_PROPERTY(int counted READ counted NOTIFY changed FINAL)
    // Answers that were no review of their own: the same fact asked once more.
    Q_PROPERTY(int askedAgain READ askedAgain NOTIFY changed FINAL)
    // Learning points: of this session, of its day, and the most a day holds; that is 0 where none are to be shown.
    Q_PROPERTY(int pointsGained READ pointsGained NOTIFY changed FINAL)
    Q_PROPERTY(int pointsToday READ pointsToday NOTIFY changed FINAL)
    Q_PROPERTY(int pointsADay READ pointsADay NOTIFY changed FINAL)
    Q_PROPERTY(int durationSeconds READ durationSeconds NOTIFY changed FINAL)
    Q_PROPERTY(shixi::MissedModel *missed READ missed CONSTANT FINAL)
    // Facts that became such as are missed again and again: how many, and their names.
    Q_PROPERTY(int leeches READ leeches NOTIFY changed FINAL)
    Q_PROPERTY(QString leechNames READ leechNames NOTIFY changed FINAL)
    Q_PROPERTY(int dueTomorrow READ dueTomorrow NOTIFY changed FINAL)
    Q_PROPERTY(int freshTomorrow READ freshTomorrow NOTIFY changed FINAL)
    Q_PROPERTY(int minutesTomorrow READ minutesTomorrow NOTIFY changed FINAL)
    // Questions a further session could offer now; 0 where nothing is left.
    Q_PROPERTY(int moreAvailable READ moreAvailable NOTIFY changed FINAL)
    // After a practice: questions of another round of the same choice.
    Q_PROPERTY(int againQuestions READ againQuestions NOTIFY changed FINAL)
    // After a round that goes through all of a choice: questions done of all; the end was reached. 0 of 0: it was none.
    Q_PROPERTY(int courseDone READ courseDone NOTIFY changed FINAL)
    Q_PROPERTY(int courseTotal READ courseTotal NOTIFY changed FINAL)
    Q_PROPERTY(bool courseEnded READ courseEnded NOTIFY changed FINAL)
    // Of a practice, not of the day's share.
    Q_PROPERTY(bool practice READ practice NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] int firstAsks() const { return m_summary.firstAsks; }
    [[nodiscard]] int right() const { return m_summary.right; }
    [[nodiscard]] int percent() const;
    [[nodiscard]] int taught() const { return m_summary.taught; }
    [[nodiscard]] int counted() const { return m_summary.counted; }
    [[nodiscard]] int askedAgain() const { return m_summary.answers - m_summary.counted; }
    [[nodiscard]] int pointsGained() const { return m_summary.points.gained; }
    [[nodiscard]] int pointsToday() const { return m_summary.points.today; }
    [[nodiscard]] int pointsADay() const { return m_summary.points.aDay; }
    [[nodiscard]] int durationSeconds() const { return m_summary.seconds; }
    [[nodiscard]] MissedModel *missed() { return &m_missed; }
    [[nodiscard]] int leeches() const { return static_cast<int>(m_leeches.size()); }
    [[nodiscard]] QString leechNames() const { return m_leeches.join(QChar(u'\n')); }
    [[nodiscard]] int dueTomorrow() const { return m_summary.dueTomorrow; }
    [[nodiscard]] int freshTomorrow() const { return m_summary.freshTomorrow; }
    [[nodiscard]] int minutesTomorrow() const { return m_summary.minutesTomorrow; }
    [[nodiscard]] int moreAvailable() const { return m_summary.moreAvailable; }

    [[nodiscard]] int courseDone() const { return m_course.done; }
    [[nodiscard]] int courseTotal() const { return m_course.total; }
    [[nodiscard]] bool courseEnded() const { return m_course.ended; }
    [[nodiscard]] int againQuestions() const { return m_againQuestions; }
    [[nodiscard]] bool practice() const { return m_practice; }

    void show(learner::Summary summary);
    // It was a practice, which can be done again.
    void offerAgain(int questions);
    void showCourse(const learner::CourseView &course);

Q_SIGNALS:
    void changed();

private:
    learner::Summary m_summary;
    MissedModel m_missed;
    QStringList m_leeches;
    learner::CourseView m_course;
    int m_againQuestions = 0;
    bool m_practice = false;
};

} // namespace shixi
