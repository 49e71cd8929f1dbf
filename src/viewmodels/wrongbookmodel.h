#pragma once

#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/listmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QtQmlIntegration>

#include <unordered_map>
#include <vector>

namespace shixi
{

// The wrong-answer book. Its pages are read as they come into view: it may have thousands.
class WrongBookModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PracticeModel.book")
    // What the last page taken out is about; empty where it cannot be put back any more.
    Q_PROPERTY(QString removed READ removed NOTIFY removedChanged FINAL)

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1,
        StemRole,
        AnswerRole,
        ChosenRole, // what was answered instead; empty where it was nothing
        DateTextRole,
        RightDaysLeftRole,
        WantsOtherFormRole,
        LeechRole, // missed again and again
        SureRole // told to be very sure, when it was missed
    };

    WrongBookModel(learner::Learner &learner, const SettingsModel &settings, const ErrorBoundary &boundary);

    [[nodiscard]] int count() const override { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] QString removed() const { return m_removed; }

    // Reads which pages there are.
    Q_INVOKABLE void refresh();
    // In another language the pages are the same ones, and what was taken out can still be put back.
    void retranslate();
    Q_INVOKABLE void remove(int row);
    // Puts the last page taken out back. The row it stands on; -1 where there is none.
    Q_INVOKABLE int restore();

Q_SIGNALS:
    void removedChanged();

private:
    struct Page {
        QString subject, stem, answer, chosen, dateText;
        int rightDaysLeft = 0;
        bool wantsOtherForm = false;
        bool leech = false;
        bool sure = false;
    };

    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    [[nodiscard]] const Page &page(const CardId &card) const;
    [[nodiscard]] Page pageOf(const learner::MissedFact &missed) const;
    void setRemoved(const CardId &card, const QString &subject);

    learner::Learner &m_learner;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    std::vector<CardId> m_cards;
    mutable std::unordered_map<CardId, Page> m_pages; // those read so far
    CardId m_removedCard;
    QString m_removed;
};

} // namespace shixi
