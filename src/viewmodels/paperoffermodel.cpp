#include "viewmodels/paperoffermodel.h"

#include "viewmodels/paperwords.h"

#include <algorithm>

namespace shixi
{

namespace
{

constexpr qsizetype longestCode = 40;
constexpr int typedMs = 250;

} // namespace

PaperOfferModel::PaperOfferModel(learner::Papers &papers,
                                 const SettingsModel &settings,
                                 const ErrorBoundary &boundary,
                                 QObject *parent)
    : QObject(parent)
    , m_papers(papers)
    , m_settings(settings)
    , m_boundary(boundary)
{
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &PaperOfferModel::refresh);
    const auto again = [this] {
        if (m_read) {
            refresh();
        }
    };
    connect(&settings, &SettingsModel::languageChanged, this, again);
    connect(&settings, &SettingsModel::elderChanged, this, again);
}

std::vector<const learner::PaperPlan *> PaperOfferModel::planList() const
{
    std::vector<const learner::PaperPlan *> plans;
    for (const learner::PaperPlan &plan : learner::builtInPaperRules().papers) {
        if (plan.kind == study::Paper::Kind::SelfTest || !m_settings.elder()) {
            plans.push_back(&plan);
        }
    }
    return plans;
}

QStringList PaperOfferModel::plans() const
{
    QStringList names;
    for (const learner::PaperPlan *plan : planList()) {
        names.append(paperName(plan->id));
    }
    return names;
}

learner::PaperWish PaperOfferModel::wish() const
{
    const learner::PaperPlan &plan = *planList().at(static_cast<std::size_t>(m_plan));
    const bool isFormal = plan.kind == study::Paper::Kind::Formal;
    learner::PaperWish wish;
    wish.plan = plan.id;
    wish.learntOnly = m_learntOnly && !isFormal;
    wish.code = isFormal ? m_code.simplified() : QString();
    wish.untimed = m_settings.elder();
    return wish;
}

void PaperOfferModel::refresh()
{
    m_read = true;
    m_typed.stop();
    m_plan = std::clamp(m_plan, 0, static_cast<int>(planList().size()) - 1);
    m_boundary.run([this] {
        m_offer = m_papers.offer(wish());
        showParts();
        showAttempts();
    });
    Q_EMIT changed();
}

void PaperOfferModel::setPlan(int plan)
{
    if (plan != m_plan && plan >= 0 && plan < plans().size()) {
        m_plan = plan;
        refresh();
    }
}

void PaperOfferModel::setLearntOnly(bool on)
{
    if (on != m_learntOnly) {
        m_learntOnly = on;
        refresh();
    }
}

void PaperOfferModel::setCode(const QString &code)
{
    if (code != m_code) {
        m_code = code.left(longestCode);
        m_typed.start();
        Q_EMIT changed();
    }
}

void PaperOfferModel::showParts()
{
    std::vector<PaperPartRow> rows;
    for (const learner::PaperPartOffer &part : m_offer.parts) {
        PaperPartRow row;
        row.type = part.type ? static_cast<int>(*part.type) : -1;
        row.scoring = scoringText(part.rule);
        row.each = pointsText(part.points);
        row.wanted = part.wanted;
        row.had = part.had;
        rows.push_back(std::move(row));
    }
    std::vector<std::vector<PaperCellModel::Row>> cells(rows.size());
    m_parts.show(std::move(rows), std::move(cells));
}

void PaperOfferModel::showAttempts()
{
    m_attempts.show(m_papers.attempts(wish().plan), m_settings.locale());
}

int PaperOfferModel::wanted() const
{
    int wanted = 0;
    for (const learner::PaperPartOffer &part : m_offer.parts) {
        wanted += part.wanted;
    }
    return wanted;
}

QString PaperOfferModel::fullPoints() const
{
    return pointsText(m_offer.fullPoints);
}

QString PaperOfferModel::passPoints() const
{
    return pointsText(m_offer.passPoints);
}

} // namespace shixi
