#include "viewmodels/firstrunmodel.h"

#include "questions/check.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int samplesShown = 3;
const QString doneKey = u"first-run"_s;
const QString doneValue = u"done"_s;

int levelsOf(const QString &word)
{
    using Levels = SettingsModel::Levels;
    return static_cast<int>(word == "core"_L1         ? Levels::CoreOnly
                                : word == "useful"_L1 ? Levels::CoreAndUseful
                                                      : Levels::Everything);
}

QString dayText(const std::optional<QDate> &day, const QDate &today, const QLocale &locale)
{
    if (!day) {
        return {};
    }
    const bool chinese = locale.language() == QLocale::Chinese;
    if (day->year() == today.year()) {
        return locale.toString(*day, chinese ? u"M月d日"_s : u"d MMMM"_s);
    }
    return locale.toString(*day, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

} // namespace

FirstRunModel::FirstRunModel(learner::Learner &learner,
                             const questions::QuestionSet &library,
                             SettingsModel &settings,
                             const ErrorBoundary &boundary,
                             QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
{
    connect(&settings, &SettingsModel::languageChanged, this, &FirstRunModel::refresh);
    m_boundary.run([this] {
        if (m_learner.setting(doneKey) != doneValue && !m_learner.today().anyAnswer) {
            begin();
        }
    });
}

void FirstRunModel::begin()
{
    m_samples = m_learner.samples(samplesShown);
    m_pages = m_samples.empty() ? std::vector{Page::Look, Page::Levels, Page::Ready}
                                : std::vector{Page::Look, Page::Samples, Page::Levels, Page::Ready};
    m_place = 0;
    m_sample = 0;
    m_showing = true;
}

void FirstRunModel::replay()
{
    m_boundary.run([this] {
        begin();
    });
    Q_EMIT changed();
}

void FirstRunModel::next()
{
    if (page() == Page::Samples && m_sample + 1 < m_samples.size()) {
        ++m_sample;
        showSample();
        Q_EMIT changed();
    } else {
        nextPage();
    }
}

void FirstRunModel::nextPage()
{
    if (m_place + 1 == m_pages.size()) {
        finish();
        return;
    }
    ++m_place;
    m_sample = 0;
    enter();
}

void FirstRunModel::back()
{
    if (page() == Page::Samples && m_sample > 0) {
        --m_sample;
    } else if (m_place > 0) {
        --m_place;
        m_sample = page() == Page::Samples ? m_samples.size() - 1 : 0;
    }
    enter();
}

void FirstRunModel::finish()
{
    m_boundary.run([this] {
        chooseCore();
        m_learner.setSetting(doneKey, doneValue);
    });
    m_showing = false;
    Q_EMIT changed();
}

void FirstRunModel::choose(const QString &optionId)
{
    if (page() == Page::Samples && m_answering.choose(optionId)) {
        give(optionId);
    }
}

void FirstRunModel::chooseAt(int index)
{
    if (index >= 0 && index < m_answering.options()->count()) {
        choose(QString(m_answering.options()->rows()[static_cast<std::size_t>(index)].optionId));
    }
}

void FirstRunModel::submit()
{
    if (page() == Page::Samples && m_answering.complete()) {
        give(m_answering.given().value(0));
    }
}

void FirstRunModel::refresh()
{
    m_boundary.run([this] {
        if (m_showing && page() == Page::Levels) {
            showWorkloads();
        }
    });
    Q_EMIT changed();
}

void FirstRunModel::enter()
{
    m_boundary.run([this] {
        if (page() == Page::Samples) {
            showSample();
        } else if (page() == Page::Levels) {
            chooseCore();
            showWorkloads();
        }
    });
    Q_EMIT changed();
}

void FirstRunModel::showSample()
{
    m_outcome.reset();
    m_chosen.clear();
    m_answering.setConfirming(m_settings.elder());
    m_answering.show(question(), questions::optionOrder(*question(), m_sample), true);
}

void FirstRunModel::give(const QString &optionId)
{
    m_chosen = QStringList{optionId};
    m_outcome.emplace().verdict = questions::check(*question(), {m_chosen});
    m_answering.mark(m_chosen, m_outcome->verdict);
    Q_EMIT changed();
}

// A choice that adds nothing to the one before is left out, unless it is the one made.
void FirstRunModel::showWorkloads()
{
    const QDate today = m_learner.today().date;
    const QLocale locale = m_settings.locale();
    std::vector<WorkloadRow> rows;
    int before = 0;
    for (const learner::Workload &work : m_learner.workloads()) {
        const int levels = levelsOf(work.levels);
        if (work.facts > before || levels == static_cast<int>(m_settings.levels())) {
            rows.push_back({levels, work.facts, work.minutesADay, dayText(work.doneOn, today, locale)});
        }
        before = work.facts;
    }
    m_workloads.setRows(std::move(rows));
}

// A new learner who chooses nothing learns what must be known.
void FirstRunModel::chooseCore()
{
    if (m_learner.setting(u"levels"_s).isEmpty() && !m_learner.today().anyAnswer) {
        m_settings.setLevels(SettingsModel::Levels::CoreOnly);
    }
}

const questions::Question *FirstRunModel::question() const
{
    return m_sample < m_samples.size() ? m_samples[m_sample] : nullptr;
}

QString FirstRunModel::stem() const
{
    return question() == nullptr ? QString() : question()->stem;
}

AnswerFeedback FirstRunModel::feedback() const
{
    return question() == nullptr ? AnswerFeedback() : feedbackOf(*question(), m_outcome, m_chosen);
}

Source FirstRunModel::source() const
{
    if (question() == nullptr) {
        return {};
    }
    return m_original == nullptr || question()->facts.empty()
        ? sourceOf(question()->evidence, m_library)
        : m_original->sourceOf(question()->facts.front(), question()->evidence);
}

QString FirstRunModel::sentence() const
{
    const Source shown = source();
    return shown.paragraphText.mid(shown.evidenceStart, shown.evidenceLength);
}

} // namespace shixi
