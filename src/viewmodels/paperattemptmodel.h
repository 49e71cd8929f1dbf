#pragma once

#include "learner/papers.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Papers of one plan that were handed in, the last first; the best of them, what they came to on average, and how that
// went.
class PaperAttemptModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PaperOfferModel.attempts")
    // Shares of the full points, as text.
    Q_PROPERTY(QString best READ best NOTIFY countChanged FINAL)
    Q_PROPERTY(QString average READ average NOTIFY countChanged FINAL)
    // The last twelve, the oldest first: places from 0 to 1, shares of the full points.
    Q_PROPERTY(QList<qreal> places READ places NOTIFY countChanged FINAL)
    Q_PROPERTY(QList<qreal> shares READ shares NOTIFY countChanged FINAL)

public:
    enum Role {
        DateTextRole = Qt::UserRole + 1,
        PointsRole,
        FullPointsRole,
        ShareTextRole,
        PassedRole,
        MinutesRole,
        SecondsRole
    };

    PaperAttemptModel();

    void show(std::vector<learner::PaperAttempt> attempts, const QLocale &locale);
    [[nodiscard]] const std::vector<learner::PaperAttempt> &attempts() const { return m_attempts; }

    [[nodiscard]] QString best() const;
    [[nodiscard]] QString average() const;
    [[nodiscard]] QList<qreal> places() const;
    [[nodiscard]] QList<qreal> shares() const;
    [[nodiscard]] int count() const override { return static_cast<int>(m_attempts.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    [[nodiscard]] int inTrend() const;

    std::vector<learner::PaperAttempt> m_attempts;
    QLocale m_locale;
};

} // namespace shixi
