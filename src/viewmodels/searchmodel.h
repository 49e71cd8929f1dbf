#pragma once

#include "learner/learner.h"
#include "questions/search/searchindex.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/foundmodel.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <future>
#include <memory>

namespace shixi
{

// Facts, questions and text that hold what was typed. Found anew a moment after the last key.
class SearchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.search")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    // Characters: more are not taken.
    Q_PROPERTY(int longestQuery READ longestQuery CONSTANT FINAL)
    Q_PROPERTY(shixi::SearchModel::State state READ state NOTIFY changed FINAL)
    // What the results are of, while the next are still to come.
    Q_PROPERTY(QString searched READ searched NOTIFY changed FINAL)
    Q_PROPERTY(shixi::FoundModel *results READ results CONSTANT FINAL)
    // Found in all, shown or not.
    Q_PROPERTY(int facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int paragraphs READ paragraphs NOTIFY changed FINAL)
    // Words worth trying on this set.
    Q_PROPERTY(QStringList examples READ examples CONSTANT FINAL)

public:
    enum class State { Idle, Found, Nothing };
    Q_ENUM(State)

    // All must outlive it.
    SearchModel(learner::Learner &learner,
                const questions::QuestionSet &library,
                const SettingsModel &settings,
                const ErrorBoundary &boundary,
                QObject *parent = nullptr);

    // The article is searched too, once it is loaded. It must outlive this.
    void setOriginal(const OriginalModel &original);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int longestQuery() const { return 60; }
    [[nodiscard]] State state() const;
    [[nodiscard]] QString searched() const { return m_searched; }
    [[nodiscard]] FoundModel *results() { return &m_results; }
    [[nodiscard]] int facts() const { return m_found.facts.count; }
    [[nodiscard]] int questions() const { return m_found.questions.count; }
    [[nodiscard]] int paragraphs() const { return m_found.paragraphs.count; }
    [[nodiscard]] const QStringList &examples() const { return m_examples; }

    // Makes ready, beside what goes on; a page does so when it is shown.
    Q_INVOKABLE void refresh();
    // Without waiting for the next key.
    Q_INVOKABLE void searchNow();
    Q_INVOKABLE void clear();
    // Shows more of this group.
    Q_INVOKABLE void more(shixi::FoundModel::Group group);

Q_SIGNALS:
    void queryChanged();
    void changed();

private:
    void search();
    void showOriginal();
    void makeReady();
    [[nodiscard]] const questions::QuestionSet &searchedSet() const
    {
        return m_withOriginal ? *m_withOriginal : m_library;
    }

    const questions::QuestionSet &m_library;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    std::shared_ptr<const questions::QuestionSet> m_withOriginal; // empty where there is none
    QStringList m_examples;
    std::unique_ptr<questions::SearchIndex> m_index; // made when it is first needed
    std::future<std::unique_ptr<questions::SearchIndex>> m_coming; // being made
    QString m_query;
    QString m_searched;
    questions::SearchResult m_found;
    questions::FoundLimits m_limits;
    FoundModel m_results;
    QTimer m_soon;
};

} // namespace shixi
