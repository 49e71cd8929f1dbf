#pragma once

#include "app/installedsets.h"
#include "core/clock.h"
#include "learner/learner.h"
#include "questions/questionset.h"
#include "viewmodels/app.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace shixi::app
{

// The set that comes with the program. Throws Error where it cannot be read.
[[nodiscard]] questions::QuestionSet builtInSet();

// The composition root: everything the app consists of, made in order and taken down in reverse. Throws Error where the
// learner file or the built-in set cannot be read.
class Program
{
public:
    // The sets of the device lie beside the learner's file. The clock must outlive it. `random` as for Learner:
    // repeatable for pictures.
    Program(const QString &learnerPath,
            learner::Device device,
            const Clock &clock,
            const QTimeZone &zone,
            learner::RandomSource random = {},
            questions::QuestionSet builtIn = builtInSet());

    // Opens the window; an empty size or place is left to the page. `changedSet`: what was changed before it began
    // anew; where that was done the page stands at it. False where the interface cannot be loaded.
    bool show(QSize size, const QString &place = {}, const SetId &changedSet = {});

    // What was done before it began anew. Where an older version holds again, its cards are asked as it has them.
    void tell(const LibraryModel::Change &change);

    [[nodiscard]] App &app() { return m_app; }
    [[nodiscard]] learner::Learner &learner() { return m_learner; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    // The page the window shows; null where it shows none.
    [[nodiscard]] QObject *shownPage() const;
    // Until the page has made all its parts: one that makes them over several frames has a property `ready`.
    void waitForPage() const;
    // How the page is to stand wherever it is looked at in several sizes: scrolled to its end, say (posing.h).
    void setPose(std::function<void()> pose) { m_pose = std::move(pose); }
    [[nodiscard]] bool isPosed() const { return m_pose != nullptr; }
    void pose() const { m_pose(); }
    // Anything QML complained of so far.
    [[nodiscard]] bool clean() const { return m_clean; }

private:
    void guarded(const std::function<void()> &work); // says what failed, and goes on

    std::unique_ptr<QTemporaryDir> m_folder; // of the sets, where the learner is in memory
    questions::QuestionSet m_builtIn;
    InstalledSets m_installed;
    questions::QuestionSet m_library;
    study::DayRule m_dayRule;
    study::Rules m_rules;
    learner::Learner m_learner;
    App m_app;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    std::function<void()> m_pose;
    bool m_clean = true;
};

} // namespace shixi::app
