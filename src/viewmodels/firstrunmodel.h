#pragma once

#include "learner/learner.h"
#include "viewmodels/answering.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/shownstep.h"
#include "viewmodels/source.h"
#include "viewmodels/workloadmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <optional>
#include <vector>

namespace shixi
{

// The first minute: how it looks, three questions to try, how much to learn. Answers here are not written.
class FirstRunModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.firstRun")
    // On the very first visit, and when it is asked for again.
    Q_PROPERTY(bool showing READ showing NOTIFY changed FINAL)
    Q_PROPERTY(shixi::FirstRunModel::Page page READ page NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL) // from 1
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    // The question to try: its number from 1, and how many there are.
    Q_PROPERTY(int sample READ sample NOTIFY changed FINAL)
    Q_PROPERTY(int samples READ samples NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Answering *answering READ answering CONSTANT FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(bool correct READ correct NOTIFY changed FINAL)
    Q_PROPERTY(shixi::AnswerFeedback feedback READ feedback NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL) // the answer stands in it
    Q_PROPERTY(shixi::WorkloadModel *workloads READ workloads CONSTANT FINAL)

public:
    enum class Page { Look, Samples, Levels, Ready };
    Q_ENUM(Page)

    // All must outlive it.
    FirstRunModel(learner::Learner &learner,
                  const questions::QuestionSet &library,
                  SettingsModel &settings,
                  const ErrorBoundary &boundary,
                  QObject *parent = nullptr);

    // Answers are shown in the article once it is loaded. It must outlive this.
    void setOriginal(const OriginalModel &original) { m_original = &original; }

    [[nodiscard]] bool showing() const { return m_showing; }
    [[nodiscard]] Page page() const { return m_pages[m_place]; }
    [[nodiscard]] int step() const { return static_cast<int>(m_place) + 1; }
    [[nodiscard]] int steps() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int sample() const { return static_cast<int>(m_sample) + 1; }
    [[nodiscard]] int samples() const { return static_cast<int>(m_samples.size()); }
    [[nodiscard]] QString stem() const;
    [[nodiscard]] Answering *answering() { return &m_answering; }
    [[nodiscard]] bool answered() const { return m_outcome.has_value(); }
    [[nodiscard]] bool correct() const { return m_outcome && m_outcome->verdict == Verdict::Right; }
    [[nodiscard]] AnswerFeedback feedback() const;
    [[nodiscard]] Source source() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] WorkloadModel *workloads() { return &m_workloads; }

    // Once more from its beginning; nothing that was learnt or chosen changes by it.
    Q_INVOKABLE void replay();
    // The next question to try, or the next page; past the last one it is finished.
    Q_INVOKABLE void next();
    // Past the questions still to try.
    Q_INVOKABLE void nextPage();
    Q_INVOKABLE void back();
    // Leaves, whatever page it stands at; it does not come by itself again.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void choose(const QString &optionId);
    Q_INVOKABLE void chooseAt(int index);
    // Takes what is chosen, where choosing alone does not.
    Q_INVOKABLE void submit();
    // Reads everything anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    void begin();
    void enter();
    void showSample();
    void give(const QString &optionId);
    void showWorkloads();
    void chooseCore();
    [[nodiscard]] const questions::Question *question() const;

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    bool m_showing = false;
    std::vector<Page> m_pages{Page::Look};
    std::size_t m_place = 0;
    std::vector<const questions::Question *> m_samples;
    std::size_t m_sample = 0;
    Answering m_answering;
    std::optional<learner::Outcome> m_outcome;
    QStringList m_chosen;
    WorkloadModel m_workloads;
};

} // namespace shixi
