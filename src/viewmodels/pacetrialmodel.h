#pragma once

#include "learner/learner.h"
#include "viewmodels/paceplayer.h"
#include "viewmodels/pacerowmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace shixi
{

// A pace being tried before it is chosen, between others: the chart of those who want to know.
class PaceTrialModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PaceModel.trial")
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL) // its sheet is
    // What is tried: per cent wanted to be remembered, and new facts a day.
    Q_PROPERTY(int retention READ retention WRITE setRetention NOTIFY changed FINAL)
    Q_PROPERTY(QString retentionText READ retentionText NOTIFY changed FINAL)
    Q_PROPERTY(int newPerDay READ newPerDay WRITE setNewPerDay NOTIFY changed FINAL)
    Q_PROPERTY(int leastRetention READ leastRetention CONSTANT FINAL)
    Q_PROPERTY(int mostRetention READ mostRetention CONSTANT FINAL)
    Q_PROPERTY(int mostNewPerDay READ mostNewPerDay CONSTANT FINAL)
    Q_PROPERTY(bool present READ present NOTIFY changed FINAL) // the learner learns so now
    Q_PROPERTY(bool playing READ playing NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaceRowModel *row READ row CONSTANT FINAL) // one: what is tried
    // At the new facts tried, over what is wanted; and the other way round.
    Q_PROPERTY(shixi::PaceRowModel *byRetention READ byRetention CONSTANT FINAL)
    Q_PROPERTY(shixi::PaceRowModel *byNew READ byNew CONSTANT FINAL)
    // The chart over what is wanted, 0 to 1 along each axis; empty until it was played through.
    Q_PROPERTY(QList<double> places READ places NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> minuteShares READ minuteShares NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> rememberedShares READ rememberedShares NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> placeTexts READ placeTexts NOTIFY changed FINAL) // what is wanted there
    Q_PROPERTY(double place READ place NOTIFY changed FINAL) // of what is tried
    Q_PROPERTY(double presentPlace READ presentPlace NOTIFY changed FINAL) // of what holds now
    Q_PROPERTY(QList<QString> minuteTexts READ minuteTexts NOTIFY changed FINAL) // at quarters of the axis, from 0
    Q_PROPERTY(QList<QString> shareTexts READ shareTexts NOTIFY changed FINAL)

public:
    // All must outlive it.
    PaceTrialModel(learner::Learner &learner,
                   SettingsModel &settings,
                   const ErrorBoundary &boundary,
                   const learner::PaceOffer &offer,
                   PacePlayer &player);

    [[nodiscard]] bool open() const { return m_open; }
    [[nodiscard]] int retention() const;
    void setRetention(int percent);
    [[nodiscard]] QString retentionText() const;
    [[nodiscard]] int newPerDay() const { return m_tried.newPerDay; }
    void setNewPerDay(int newPerDay);
    [[nodiscard]] int leastRetention() const;
    [[nodiscard]] int mostRetention() const;
    [[nodiscard]] int mostNewPerDay() const { return learner::mostNewPerDay; }
    [[nodiscard]] bool present() const { return m_tried == m_pace; }
    [[nodiscard]] bool playing() const { return m_player.busy(); }
    [[nodiscard]] PaceRowModel *row() { return &m_row; }
    [[nodiscard]] PaceRowModel *byRetention() { return &m_byRetention; }
    [[nodiscard]] PaceRowModel *byNew() { return &m_byNew; }
    [[nodiscard]] QList<double> places() const { return m_places; }
    [[nodiscard]] QList<double> minuteShares() const { return m_minuteShares; }
    [[nodiscard]] QList<double> rememberedShares() const { return m_rememberedShares; }
    [[nodiscard]] double place() const { return placeOf(m_tried.retention); }
    [[nodiscard]] double presentPlace() const { return placeOf(m_pace.retention); }
    [[nodiscard]] QStringList minuteTexts() const { return m_minuteTexts; }
    [[nodiscard]] QStringList shareTexts() const;
    [[nodiscard]] QStringList placeTexts() const;

    Q_INVOKABLE void begin(); // from the pace that holds
    Q_INVOKABLE void leave();
    Q_INVOKABLE void tryNearest(double place); // of the chart's
    Q_INVOKABLE void keep(); // from now on so
    void todayChanged();

Q_SIGNALS:
    void changed();

private:
    void attempt(const learner::Pace &pace);
    void show();
    void draw(const std::vector<learner::Pace> &paces);
    [[nodiscard]] std::vector<learner::Pace> overRetentions() const;
    [[nodiscard]] std::vector<learner::Pace> overNew() const;
    [[nodiscard]] std::vector<PaceRow> rowsOf(const std::vector<learner::Pace> &paces) const;
    [[nodiscard]] double placeOf(double retention) const;

    learner::Learner &m_learner;
    SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const learner::PaceOffer &m_offer;
    PacePlayer &m_player;
    learner::Pace m_pace;
    learner::Pace m_tried;
    bool m_open = false;
    PaceRowModel m_row, m_byRetention, m_byNew;
    QList<double> m_places, m_minuteShares, m_rememberedShares;
    QStringList m_minuteTexts;
};

} // namespace shixi
