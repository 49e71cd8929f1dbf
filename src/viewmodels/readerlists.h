#pragma once

#include "viewmodels/listmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// How far the facts of the set are learnt; only those that are asked.
struct ReaderProgress {
    Q_GADGET
    QML_VALUE_TYPE(readerProgress)
    Q_PROPERTY(int core MEMBER core FINAL)
    Q_PROPERTY(int coreLearnt MEMBER coreLearnt FINAL)
    Q_PROPERTY(int useful MEMBER useful FINAL)
    Q_PROPERTY(int usefulLearnt MEMBER usefulLearnt FINAL)
    Q_PROPERTY(int due MEMBER due FINAL)

public:
    int core = 0, coreLearnt = 0, useful = 0, usefulLearnt = 0, due = 0;
};

// The sections of the text, with what is learnt of each.
class ReaderSectionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ReaderModel.sections")

public:
    enum Role { TitleRole = Qt::UserRole + 1, ParagraphRole, FactsRole, LearntRole, DueRole };

    struct Row {
        QString title;
        int paragraph = 0; // row of its heading among the paragraphs
        int facts = 0; // core and useful
        int learnt = 0; // of them
        int due = 0; // of all that are asked

        bool operator==(const Row &) const = default;
    };

    ReaderSectionModel();

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

// The paragraphs marked to come back to.
class BookmarkModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ReaderModel.bookmarks")

public:
    enum Role { ParagraphRole = Qt::UserRole + 1, NumberRole, BeginningRole };

    struct Row {
        int paragraph = 0; // row among the paragraphs
        int number = 0; // from 1
        QString beginning; // its first words

        bool operator==(const Row &) const = default;
    };

    BookmarkModel();

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
