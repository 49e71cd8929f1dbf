#pragma once

#include "viewmodels/listmodel.h"

#include <QStringList>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Stretches of a text, in order: start and length of each in turn, in UTF-16 units.
struct MarkedText {
    QString text;
    QList<int> marks;

    bool operator==(const MarkedText &) const = default;
};

struct FoundRow {
    int group = 0; // FoundModel::Group
    MarkedText title; // subject or stem
    MarkedText detail; // the answer
    MarkedText quote; // of the text itself
    QString factId; // what a press opens; else
    QString article; // this paragraph of this text; of a fact, where it is quoted from
    int paragraph = 0; // 0: not shown
    bool guide = false; // the text is the study guide
    int others = 0; // above 0: no row, but the button that shows so many more

    bool operator==(const FoundRow &) const = default;
};

// What was found, group after group.
class FoundModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SearchModel.results")

public:
    enum Group { Facts, Questions, Paragraphs };
    Q_ENUM(Group)
    enum Role {
        GroupRole = Qt::UserRole + 1,
        TitleRole,
        TitleMarksRole,
        DetailRole,
        DetailMarksRole,
        QuoteRole,
        QuoteMarksRole,
        FactIdRole,
        ArticleRole,
        ParagraphRole,
        GuideRole,
        OthersRole
    };

    FoundModel();

    void setRows(std::vector<FoundRow> rows);
    // The same search with more rows: those that stay are not touched, so a list keeps its place.
    void growTo(std::vector<FoundRow> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<FoundRow> m_rows;
};

} // namespace shixi
