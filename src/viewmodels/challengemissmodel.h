#pragma once

#include "viewmodels/listmodel.h"

#include <QString>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The questions missed in a challenge, each with what is right, why, and where it stands.
class ChallengeMissModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ChallengeModel.missed")

public:
    enum Role {
        StemRole = Qt::UserRole + 1,
        AnswerRole,
        ChosenRole, // empty: the time was up
        ExplanationRole,
        QuoteRole, // the words that bear the answer
        ParagraphRole, // they stand in; 0: not known
        IsGuideRole // it is one of the study guide, not of the article
    };

    struct Row {
        QString stem, answer, chosen, explanation, quote;
        int paragraph = 0;
        bool isGuide = false;
    };

    ChallengeMissModel();

    void setRows(std::vector<Row> rows) { replace(m_rows, std::move(rows)); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
