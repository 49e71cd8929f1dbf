#pragma once

#include "learner/papers.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/paperattemptmodel.h"
#include "viewmodels/paperpartmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace shixi
{

// Which paper to take, what it asks and how it is scored, what there is to draw it from, and how earlier ones went; all
// said before it begins. Nothing is read before it is shown.
class PaperOfferModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PaperModel.offer")
    Q_PROPERTY(QList<QString> plans READ plans NOTIFY changed FINAL)
    Q_PROPERTY(int plan READ plan WRITE setPlan NOTIFY changed FINAL)
    Q_PROPERTY(bool formal READ formal NOTIFY changed FINAL)
    // Of a self-test: only what was learnt is asked.
    Q_PROPERTY(bool learntOnly READ learntOnly WRITE setLearntOnly NOTIFY changed FINAL)
    // Of a formal paper: whoever has the same sets and types the same code gets the same paper.
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaperPartModel *parts READ parts CONSTANT FINAL)
    Q_PROPERTY(int wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL) // that can be had
    Q_PROPERTY(QString fullPoints READ fullPoints NOTIFY changed FINAL)
    Q_PROPERTY(QString passPoints READ passPoints NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) // 0: no limit
    Q_PROPERTY(bool wasTaken READ wasTaken NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsCode READ wantsCode NOTIFY changed FINAL) // a formal paper has one
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaperAttemptModel *attempts READ attempts CONSTANT FINAL)

public:
    // All must outlive it.
    PaperOfferModel(learner::Papers &papers,
                    const SettingsModel &settings,
                    const ErrorBoundary &boundary,
                    QObject *parent = nullptr);

    [[nodiscard]] QStringList plans() const;
    [[nodiscard]] int plan() const { return m_plan; }
    void setPlan(int plan);
    [[nodiscard]] bool formal() const { return m_offer.formal; }
    [[nodiscard]] bool learntOnly() const { return m_learntOnly; }
    void setLearntOnly(bool on);
    [[nodiscard]] QString code() const { return m_code; }
    void setCode(const QString &code);
    [[nodiscard]] PaperPartModel *parts() { return &m_parts; }
    [[nodiscard]] int wanted() const;
    [[nodiscard]] int questions() const { return m_offer.questions; }
    [[nodiscard]] QString fullPoints() const;
    [[nodiscard]] QString passPoints() const;
    [[nodiscard]] int minutes() const { return m_offer.minutes; }
    [[nodiscard]] bool wasTaken() const { return m_offer.wasTaken; }
    [[nodiscard]] bool wantsCode() const { return formal() && m_code.simplified().isEmpty(); }
    [[nodiscard]] bool canStart() const { return questions() > 0 && !wasTaken() && !wantsCode(); }
    [[nodiscard]] PaperAttemptModel *attempts() { return &m_attempts; }

    [[nodiscard]] learner::PaperWish wish() const;
    void refresh();

Q_SIGNALS:
    void changed();

private:
    // What is offered: in elder mode nothing that runs against a clock.
    [[nodiscard]] std::vector<const learner::PaperPlan *> planList() const;
    void showParts();
    void showAttempts();

    learner::Papers &m_papers;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    int m_plan = 0;
    bool m_learntOnly = false;
    QString m_code;
    learner::PaperOffer m_offer;
    bool m_read = false;
    QTimer m_typed; // drawn once a code is typed, not at each sign of it
    PaperPartModel m_parts;
    PaperAttemptModel m_attempts;
};

} // namespace shixi
