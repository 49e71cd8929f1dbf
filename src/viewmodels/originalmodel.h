#pragma once

#include "knowledge/original.h"
#include "questions/questionset.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/source.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>
#include <optional>

namespace shixi
{

// What a set knows of the article it is about, and the folder a loaded copy is kept in (empty: in memory only).
struct OriginalShelf {
    std::vector<knowledge::OriginalPlace> places;
    QString folder;
};

// The article a study guide is about, which the learner may have and load: what is said of a fact is then shown in it.
class OriginalModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.original")
    // The set knows where its facts stand in the article.
    Q_PROPERTY(bool offered READ offered CONSTANT FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(int found READ found NOTIFY changed FINAL) // facts that stand in it
    // The file chosen last was read and is another text; what was there before stays.
    Q_PROPERTY(bool anotherText READ anotherText NOTIFY changed FINAL)

public:
    // Library and boundary must outlive it.
    OriginalModel(const questions::QuestionSet &library,
                  OriginalShelf shelf,
                  const ErrorBoundary &boundary,
                  QObject *parent = nullptr);

    [[nodiscard]] bool offered() const { return !m_shelf.places.empty(); }
    [[nodiscard]] bool loaded() const { return m_original.matches(); }
    [[nodiscard]] int found() const { return m_original.found; }
    [[nodiscard]] bool anotherText() const { return m_anotherText; }

    Q_INVOKABLE void load(const QUrl &file);
    Q_INVOKABLE void remove();

    // Empty where no article is loaded or the fact stands nowhere in it.
    [[nodiscard]] std::optional<Source> sourceOf(const FactId &fact) const;
    // Where the fact is shown: in the article where it stands there, else where the set tells it.
    [[nodiscard]] Source sourceOf(const FactId &fact, const knowledge::Evidence &told) const;
    // The set with the article; null where none is loaded.
    [[nodiscard]] std::shared_ptr<const questions::QuestionSet> set() const { return m_set; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString copyPath() const;
    void keep(const QString &text) const;
    void readCopy();
    void show(knowledge::Original original);

    const questions::QuestionSet &m_library;
    OriginalShelf m_shelf;
    const ErrorBoundary &m_boundary;
    knowledge::Original m_original;
    std::shared_ptr<const questions::QuestionSet> m_set;
    bool m_anotherText = false;
};

} // namespace shixi
