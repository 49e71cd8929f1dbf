#pragma once

#include "learner/scores.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Sessions looked back at, the last first; a few until more are asked for.
class PastSessionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ScoresModel.sessions")
    Q_PROPERTY(int hidden READ hidden NOTIFY countChanged FINAL)

public:
    enum class Mode { Today, Practice, Exam, Challenge, Daily };
    Q_ENUM(Mode)
    enum Role {
        DateTextRole = Qt::UserRole + 1,
        ModeRole,
        AskedRole,
        RightRole,
        MinutesRole,
        SecondsRole,
        SessionRole
    };

    PastSessionModel();

    void show(std::vector<learner::PastSession> sessions, const QLocale &locale);
    Q_INVOKABLE void showMore();

    [[nodiscard]] int count() const override { return m_shown; }
    // There are so many more.
    [[nodiscard]] int hidden() const { return static_cast<int>(m_sessions.size()) - m_shown; }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<learner::PastSession> m_sessions;
    QLocale m_locale;
    int m_shown = 0;
};

} // namespace shixi
