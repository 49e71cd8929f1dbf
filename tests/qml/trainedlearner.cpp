#include "trainedlearner.h"

#include "store/learnerfile.h"
#include "viewmodels/madeup.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::int64_t trainedStartMs = 1'795'334'400'000; // 2026-11-22 08:00 UTC
constexpr std::int64_t trainedDayMs = 86'400'000;

shixi::Answer broughtAnswer(std::int64_t seq, int card, int day, bool missed)
{
    shixi::Answer answer;
    const auto id = u"%1"_s.arg(seq, 32, 16, QChar(u'0')).toStdString();
    const int today = static_cast<int>(trainedStartMs / trainedDayMs);
    answer.stamp = {{id}, {"other"}, seq, trainedStartMs + day * trainedDayMs, 0, today + day};
    answer.card = {"brought-" + std::to_string(card)};
    answer.verdict = missed ? shixi::Verdict::Wrong : shixi::Verdict::Right;
    answer.rating = missed ? shixi::Rating::Again : shixi::Rating::Good;
    answer.ratingRule = "imported";
    return answer;
}

} // namespace

TrainedLearner::TrainedLearner(QObject *parent)
    : QObject(parent)
    , m_library(shixi::test::everyTypeSet())
    , m_clock(trainedStartMs)
    , m_learner(std::make_unique<shixi::learner::Learner>(m_folder.filePath(u"learner.db"_s),
                                                          shixi::learner::Device{{"trained"}},
                                                          m_library,
                                                          m_clock,
                                                          shixi::study::DayRule(),
                                                          shixi::study::Rules()))
{
    m_learner->setSetting(u"first-run"_s, u"done"_s);
    m_app =
        std::make_unique<shixi::App>(*m_learner, m_library, m_clock, shixi::study::DayRule(), shixi::study::Rules());
}

TrainedLearner::~TrainedLearner()
{
    letGo();
}

void TrainedLearner::bring(int cards)
{
    {
        shixi::store::LearnerFile file(m_learner->path().toStdString());
        shixi::store::Transaction transaction(file.database);
        std::int64_t seq = file.lastSeq();
        for (int last = m_cards + cards; m_cards < last; ++m_cards) {
            for (const int day : {0, 3, 6}) {
                const bool missed = day > 0 && (m_cards + day) % 5 < 3;
                file.answers.add(broughtAnswer(++seq, m_cards, m_cards % 20 + day - 40, missed));
            }
        }
        transaction.commit();
    }
    m_learner->rebuild();
    m_app->memory()->refresh();
}

void TrainedLearner::holdUp()
{
    m_held = true;
    m_app->memory()->findChild<QThreadPool *>()->start([this] {
        m_gate.acquire();
    });
}

void TrainedLearner::letGo()
{
    if (m_held) {
        m_held = false;
        m_gate.release();
    }
}
