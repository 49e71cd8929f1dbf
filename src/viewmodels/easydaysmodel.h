#pragma once

#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace shixi
{

// The days of the week on which less is wanted.
class EasyDaysModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PaceModel.easyDays")
    Q_PROPERTY(bool open READ open WRITE setOpen NOTIFY changed FINAL) // their sheet is
    // From Monday: their names, and how much (Wish) is wanted on each.
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> wishes READ wishes NOTIFY changed FINAL)
    // The names of those with fewer and with none, as a sentence counts them up.
    Q_PROPERTY(QString fewerText READ fewerText NOTIFY changed FINAL)
    Q_PROPERTY(QString noneText READ noneText NOTIFY changed FINAL)

public:
    enum class Wish { Usual, Fewer, None };
    Q_ENUM(Wish)

    // All must outlive it.
    EasyDaysModel(learner::Learner &learner, SettingsModel &settings, const ErrorBoundary &boundary);

    [[nodiscard]] bool open() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<int> wishes() const;
    [[nodiscard]] QString fewerText() const { return namesOf(Wish::Fewer); }
    [[nodiscard]] QString noneText() const { return namesOf(Wish::None); }

    void read(); // what the learner chose
    Q_INVOKABLE void set(int day, shixi::EasyDaysModel::Wish wish); // 0: Monday

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString namesOf(Wish wish) const;

    learner::Learner &m_learner;
    SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    study::EasyDays m_days;
    bool m_open = false;
};

} // namespace shixi
