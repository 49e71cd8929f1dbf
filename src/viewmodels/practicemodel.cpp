#include "viewmodels/practicemodel.h"

#include "viewmodels/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

const QString sizeKey = u"practice-questions"_s;
const QString orderKey = u"practice-order"_s;
const std::array orderWords{u"memory"_s, u"text"_s, u"random"_s}; // in the order of study::PracticeOrder

// Not done, missed most, starred, as they follow each other in the group.
void pick(learner::PracticeChoice &choice, int row)
{
    choice.notDone = row == 1;
    choice.mostMissed = row == 2;
    choice.starred = row == 3;
}

study::PracticeOrder orderNamed(const QString &word)
{
    const auto found = std::ranges::find(orderWords, word);
    return static_cast<study::PracticeOrder>(found == orderWords.end() ? 0 : found - orderWords.begin());
}

} // namespace

PracticeModel::PracticeModel(learner::Learner &learner,
                             const questions::QuestionSet &,
                             const SettingsModel &settings,
                             const ErrorBoundary &boundary,
                             QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_courses(learner)
    , m_book(learner, settings, boundary)
    , m_stars(learner, boundary)
{
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        if (m_read) {
            showGroups();
            m_book.retranslate();
        }
    });
}

void PracticeModel::refresh()
{
    m_boundary.run([this] {
        const auto wantedBefore = sizes().indexOf(m_learner.setting(sizeKey).toInt());
        m_size = wantedBefore < 0 ? 1 : static_cast<int>(wantedBefore);
        m_choice.order = orderNamed(m_learner.setting(orderKey));
        m_open = m_learner.openPractice();
        m_openLeft = 0;
        if (m_open) {
            const learner::SessionView view = m_learner.view(*m_open);
            m_openLeft = view.asksInAll - view.askedFirst + view.repeatsLeft;
        }
    });
    m_read = true;
    readOffer();
}

void PracticeModel::setSize(int size)
{
    if (size == m_size || size < 0 || size >= sizes().size()) {
        return;
    }
    m_boundary.run([&] {
        m_learner.setSetting(sizeKey, QString::number(sizes()[size]));
        m_size = size;
    });
    readOffer();
}

void PracticeModel::setOrder(int order)
{
    if (order == this->order() || order < 0 || order >= static_cast<int>(orderWords.size())) {
        return;
    }
    m_boundary.run([&] {
        m_learner.setSetting(orderKey, orderWords[static_cast<std::size_t>(order)]);
        m_choice.order = static_cast<study::PracticeOrder>(order);
    });
    readOffer();
}

void PracticeModel::pickSection(int row)
{
    if (m_sections.has(row)) {
        m_choice.section = row == 0 ? QString() : m_offer.sections[static_cast<std::size_t>(row - 1)].title;
        readOffer();
    }
}

void PracticeModel::pickKind(int row)
{
    if (m_kinds.has(row)) {
        m_choice.kind = row == 0 ? std::nullopt : std::optional(m_offer.kinds[static_cast<std::size_t>(row - 1)].kind);
        readOffer();
    }
}

void PracticeModel::pickLevel(int row)
{
    if (m_levels.has(row)) {
        m_choice.level =
            row == 0 ? std::nullopt : std::optional(m_offer.levels[static_cast<std::size_t>(row - 1)].level);
        readOffer();
    }
}

void PracticeModel::pickOnly(int row)
{
    if (m_only.has(row)) {
        pick(m_choice, row);
        readOffer();
    }
}

void PracticeModel::readFormulas()
{
    m_boundary.run([this] {
        m_formulas.setRows(formulaRows(m_courses, m_choice));
    });
}

void PracticeModel::pickFormula(int row)
{
    if (row >= 0 && row < m_formulas.count()) {
        const FormulaModel::Row &picked = m_formulas.rows()[static_cast<std::size_t>(row)];
        m_choice.formula = picked.formula;
        m_choice.part = picked.part;
        readOffer();
    }
}

void PracticeModel::start()
{
    startRound(m_choice);
}

void PracticeModel::startAnew()
{
    startRound(m_choice, true);
}

void PracticeModel::readThrough()
{
    Q_EMIT readThroughWished(m_choice);
}

void PracticeModel::startMissed()
{
    startRound({.missed = true});
}

void PracticeModel::startStarred()
{
    startRound({.starred = true});
}

void PracticeModel::readMostMissed()
{
    constexpr int most = 200;
    m_boundary.run([this] {
        m_mostMissed.setRows(m_courses.mostMissed(most));
    });
}

void PracticeModel::startMostMissed()
{
    startRound({.mostMissed = true});
}

void PracticeModel::continueOpen()
{
    if (m_open) {
        Q_EMIT started(*m_open);
    }
}

void PracticeModel::startRound(const learner::PracticeChoice &choice, bool anew)
{
    SessionId session;
    m_boundary.run([&] {
        session = anew ? m_courses.beginAnew(choice, wanted()) : m_learner.startPractice(choice, wanted());
    });
    if (session.empty()) {
        refresh(); // nothing to ask any more; the page says so
    } else {
        Q_EMIT started(session);
    }
}

void PracticeModel::readOffer()
{
    m_boundary.run([this] {
        m_offer = m_learner.practiceOffer(m_choice, wanted());
        m_anyMissed = m_courses.anyMissed();
    });
    showGroups();
    Q_EMIT changed();
}

void PracticeModel::showGroups()
{
    std::vector<PracticeGroupRow> sections{{{}, m_offer.inAnySection, m_choice.section.isEmpty()}};
    for (const learner::SectionCount &count : m_offer.sections) {
        sections.push_back({count.title, count.facts, count.title == m_choice.section});
    }
    m_sections.setRows(std::move(sections));
    std::vector<PracticeGroupRow> kinds{{{}, m_offer.ofAnyKind, !m_choice.kind}};
    for (const learner::KindCount &count : m_offer.kinds) {
        kinds.push_back({kindWord(count.kind), count.facts, count.kind == m_choice.kind});
    }
    m_kinds.setRows(std::move(kinds));
    std::vector<PracticeGroupRow> levels{{{}, m_offer.ofAnyLevel, !m_choice.level}};
    for (const learner::LevelCount &count : m_offer.levels) {
        levels.push_back({levelWord(count.level), count.facts, count.level == m_choice.level});
    }
    m_levels.setRows(std::move(levels));
    const learner::OnlyCounts &only = m_offer.only;
    m_only.setRows({{{}, only.any, !m_choice.notDone && !m_choice.mostMissed && !m_choice.starred},
                    //: A choice on Practice: questions never answered yet, in no mode.
                    {QCoreApplication::translate("PracticeModel", "Not done yet"), only.notDone, m_choice.notDone},
                    //: A choice on Practice: questions missed before, those missed most often first.
                    {QCoreApplication::translate("PracticeModel", "Most missed"), only.mostMissed, m_choice.mostMissed},
                    //: A choice on Practice: facts that were starred.
                    {QCoreApplication::translate("PracticeModel", "Starred"), only.starred, m_choice.starred}});
}

} // namespace shixi
