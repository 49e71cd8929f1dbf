#include "viewmodels/practicemodel.h"

#include "viewmodels/words.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

const QString sizeKey = u"practice-questions"_s;

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

void PracticeModel::start()
{
    startRound(m_choice);
}

void PracticeModel::startMissed()
{
    startRound({.missed = true});
}

void PracticeModel::startStarred()
{
    startRound({.starred = true});
}

void PracticeModel::continueOpen()
{
    if (m_open) {
        Q_EMIT started(*m_open);
    }
}

void PracticeModel::startRound(const learner::PracticeChoice &choice)
{
    SessionId session;
    m_boundary.run([&] {
        session = m_learner.startPractice(choice, wanted());
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
}

} // namespace shixi
