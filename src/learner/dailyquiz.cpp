#include "learner/dailyquiz.h"

#include "core/splitmix64.h"
#include "learner/dailydrawing.h"
#include "learner/private.h"

namespace shixi::learner
{

namespace
{

constexpr int questionsADay = 5;
constexpr int latestLooked = 50;

std::vector<questions::Manifest> setsOf(const questions::QuestionSet &library)
{
    std::vector<questions::Manifest> sets{library.manifest()};
    sets.insert(sets.end(), library.others().begin(), library.others().end());
    return sets;
}

// Shuffles options the same for everybody.
std::uint64_t seedOf(const SetId &set, const QDate &date)
{
    return seedFrom(set.value + date.toString(Qt::ISODate).toStdString());
}

SessionId begunToday(store::LearnerFile &file, const SetId &set, int today)
{
    for (const SessionStart &start : file.sessions.latest(Mode::Daily, latestLooked)) {
        if (start.stamp.studyDay == today && dailyTermsOf(start.parameters).set == set) {
            return start.id();
        }
    }
    return {};
}

} // namespace

std::vector<DailyOffer> DailyQuiz::offers() const
{
    return store::guarded([this] {
        Learner::Private &d = *m_learner.d;
        std::vector<DailyOffer> offers;
        for (const questions::Manifest &set : setsOf(d.shelf.library())) {
            DailyOffer offer;
            offer.set = set.id;
            offer.title = set.title;
            offer.version = set.version;
            offer.date = d.stamps.dateOf(d.stamps.today());
            const DrawnDaily drawn = drawDaily(d.shelf, set, offer.date, questionsADay);
            offer.code = drawn.code;
            offer.questions = static_cast<int>(drawn.planned.size());
            offer.session = begunToday(d.file, set.id, d.stamps.today());
            if (const auto record = d.read(offer.session)) {
                offer.answered = record->state.firstAsks;
                offer.right = record->state.right;
                offer.done = record->state.ended || !record->state.next;
            }
            offers.push_back(std::move(offer));
        }
        return offers;
    });
}

std::optional<std::string> DailyQuiz::codeOf(const SessionId &session) const
{
    return store::guarded([&]() -> std::optional<std::string> {
        const auto start = m_learner.d->file.sessions.find(session);
        return start && start->mode == Mode::Daily ? std::optional(dailyTermsOf(start->parameters).code) : std::nullopt;
    });
}

SessionId DailyQuiz::start(const SetId &set)
{
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, {.today = true}, [&]() -> SessionId {
        const int today = d.stamps.today();
        if (const SessionId begun = begunToday(d.file, set, today); !begun.empty()) {
            return begun;
        }
        for (const questions::Manifest &manifest : setsOf(d.shelf.library())) {
            const QDate date = d.stamps.dateOf(today);
            const DrawnDaily drawn =
                manifest.id == set ? drawDaily(d.shelf, manifest, date, questionsADay) : DrawnDaily();
            if (!drawn.planned.empty()) {
                const SessionStart start{
                    d.stamps.next(), Mode::Daily, parametersOf(drawn, manifest), seedOf(set, date), drawn.planned};
                d.file.sessions.add(start);
                return start.id();
            }
        }
        return {};
    });
}

} // namespace shixi::learner
