#include "learner/challenges.h"

#include "learner/challengedrawing.h"
#include "learner/private.h"
#include "learner/replay.h"

#include <algorithm>

namespace shixi::learner
{

namespace
{

constexpr Changes ofChallenge{.today = true};
constexpr int manyChallenges = 10'000;

ChallengeRecord challengeAt(store::LearnerFile &file, const SessionId &session)
{
    auto record = readChallenge(file, session);
    if (!record) {
        throw Error(ErrorCode::NotFound, "challenge " + session.value);
    }
    return std::move(*record);
}

// The challenge must stand at that question.
ChallengeQuestion
challengeAtQuestion(const ChallengeRecord &record, const Desk &desk, int today, const QuestionId &question)
{
    const ChallengeQuestion standing = standingIn(record, desk, today);
    const bool isTimed = record.terms.limitMs > 0;
    if (standing.question == nullptr || standing.question->id != question
        || (isTimed && record.state.running != question)) {
        throw Error(ErrorCode::InvalidInput, "the session stands at another step");
    }
    return standing;
}

std::vector<std::string> challengeTexts(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts) {
        strings.push_back(text.toStdString());
    }
    return strings;
}

Answer challengeAnswer(const ChallengeRecord &record, const ChallengeQuestion &asked, const Given &given)
{
    const questions::Question &question = *asked.question;
    Answer answer;
    answer.session = record.start.id();
    answer.card = asked.card->id;
    answer.rev = asked.card->rev;
    answer.question = question.id;
    answer.kind = question.kind;
    answer.type = question.type;
    answer.form = question.form;
    answer.optionOrder = challengeTexts(optionsIn(record, question));
    answer.chosen = challengeTexts(given.response.chosen);
    answer.verdict = questions::check(question, given.response);
    answer.durationMs = std::max(0, given.durationMs);
    answer.ratingRule = challengeRule;
    return answer;
}

PaperEdit timeRow(const ChallengeRecord &record, const QuestionId &question, std::int64_t usedMs, LogStamp stamp)
{
    PaperEdit edit;
    edit.stamp = std::move(stamp);
    edit.session = record.start.id();
    edit.kind = PaperEditKind::Waited;
    edit.usedMs = usedMs;
    edit.item = static_cast<int>(record.state.past.size());
    edit.chosen = {question.value};
    return edit;
}

struct ChallengeMissRow {
    LogStamp stamp;
    QuestionId question;
    QStringList chosen;
};

std::vector<ChallengeMissRow> challengeMisses(const ChallengeRecord &record)
{
    std::vector<ChallengeMissRow> misses;
    for (const Answer &answer : record.answers) {
        if (!isRight(answer)) {
            ChallengeMissRow &miss = misses.emplace_back(ChallengeMissRow{answer.stamp, answer.question, {}});
            for (const std::string &chosen : answer.chosen) {
                miss.chosen.append(QString::fromStdString(chosen));
            }
        }
    }
    for (const PaperEdit &time : record.times) {
        if (isRunOut(time, record.terms)) {
            misses.push_back({time.stamp, questionOf(time), {}});
        }
    }
    std::ranges::sort(misses, [](const ChallengeMissRow &left, const ChallengeMissRow &right) {
        return isWrittenBefore(left.stamp, right.stamp);
    });
    return misses;
}

ChallengeView challengeViewOf(const ChallengeRecord &record, const Desk &desk, int today)
{
    ChallengeView view;
    view.session = record.start.id();
    view.terms = record.terms;
    view.state = record.state;
    if (const ChallengeQuestion standing = standingIn(record, desk, today); standing.question != nullptr) {
        view.question = standing.question;
        view.card = standing.card->id;
        view.fact = standing.card->fact;
        view.optionOrder = optionsIn(record, *standing.question);
    }
    for (ChallengeMissRow &miss : challengeMisses(record)) {
        const questions::Question *question = desk.shelf.question(miss.question);
        const ShelfCard *card = question == nullptr ? nullptr : desk.shelf.cardOf(miss.question);
        if (question != nullptr) {
            view.missed.push_back({question, card == nullptr ? nullptr : card->fact, std::move(miss.chosen)});
        }
    }
    return view;
}

std::optional<ChallengeBest> bestIn(store::LearnerFile &file, int lives, int seconds, const SessionId &except)
{
    std::optional<ChallengeBest> best;
    for (const SessionStart &start : file.sessions.latest(Mode::Challenge, manyChallenges)) {
        const study::ChallengeTerms terms = challengeTermsOf(start.parameters);
        if (terms.lives != lives || terms.limitMs != std::int64_t{seconds} * 1000 || start.id() == except) {
            continue;
        }
        const ChallengeRecord record = challengeAt(file, start.id());
        if (!record.state.past.empty() && (!best || record.state.right > best->right)) {
            best = ChallengeBest{record.state.right, Stamps::dateOf(start.stamp.studyDay)};
        }
    }
    return best;
}

} // namespace

int Challenges::questions() const
{
    return store::guarded([this] {
        Learner::Private &d = *m_learner.d;
        return static_cast<int>(challengeAskables(d.desk(), d.stamps.today()).questions.size());
    });
}

std::optional<ChallengeBest> Challenges::best(int lives, int seconds, const SessionId &except) const
{
    return store::guarded([&] {
        return bestIn(m_learner.d->file, lives, seconds, except);
    });
}

std::optional<ChallengeBest> bestChallenge(const QString &path, int lives, int seconds, const SessionId &except)
{
    return store::guarded([&] {
        store::LearnerFile file(path.toStdString());
        return bestIn(file, lives, seconds, except);
    });
}

const QString &Challenges::path() const
{
    return m_learner.d->path;
}

SessionId Challenges::start(int lives, int seconds)
{
    const ChallengeRules &rules = builtInChallengeRules();
    if (std::ranges::find(rules.lives, lives) == rules.lives.end()
        || std::ranges::find(rules.seconds, seconds) == rules.seconds.end()) {
        throw Error(ErrorCode::InvalidInput, "a challenge that is not offered");
    }
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, ofChallenge, [&]() -> SessionId {
        for (const SessionStart &left : d.file.sessions.notEnded(Mode::Challenge)) {
            d.writeEnd(left.id());
        }
        if (challengeAskables(d.desk(), d.stamps.today()).questions.empty()) {
            return {};
        }
        const study::ChallengeTerms terms{lives, std::int64_t{seconds} * 1000, rules.spared};
        const SessionStart start{d.stamps.next(), Mode::Challenge, parametersOf(terms), d.stamps.seed(), {}};
        d.file.sessions.add(start);
        return start.id();
    });
}

std::optional<SessionId> Challenges::open() const
{
    return store::guarded([this]() -> std::optional<SessionId> {
        Learner::Private &d = *m_learner.d;
        const std::vector<SessionStart> open = d.file.sessions.notEnded(Mode::Challenge);
        const bool ofToday = !open.empty() && open.back().stamp.studyDay == d.stamps.today();
        return ofToday && !challengeAt(d.file, open.back().id()).state.over ? std::optional(open.back().id())
                                                                            : std::nullopt;
    });
}

ChallengeView Challenges::view(const SessionId &session) const
{
    return store::guarded([&] {
        Learner::Private &d = *m_learner.d;
        return challengeViewOf(challengeAt(d.file, session), d.desk(), d.stamps.today());
    });
}

ChallengeView Challenges::show(const SessionId &session)
{
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, {}, [&] {
        const int today = d.stamps.today();
        ChallengeRecord record = challengeAt(d.file, session);
        const bool isTimed = record.terms.limitMs > 0;
        const auto begin = [&](const QuestionId &question) {
            d.file.paperEdits.add(timeRow(record, question, 0, d.stamps.next()));
            record = challengeAt(d.file, session);
        };
        const ChallengeQuestion left = standingIn(record, d.desk(), today);
        if (isTimed && left.question != nullptr && record.state.running == left.question->id) {
            begin(left.question->id); // a second time: it was left
        }
        const ChallengeQuestion next = standingIn(record, d.desk(), today);
        if (isTimed && next.question != nullptr) {
            begin(next.question->id);
        } else if (next.question == nullptr && !record.ended) {
            d.writeEnd(session);
            record = challengeAt(d.file, session);
        }
        return challengeViewOf(record, d.desk(), today);
    });
}

std::optional<Outcome> Challenges::answer(const SessionId &session, const QuestionId &question, const Given &given)
{
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, ofChallenge, [&]() -> std::optional<Outcome> {
        const ChallengeRecord record = challengeAt(d.file, session);
        const ChallengeQuestion asked = challengeAtQuestion(record, d.desk(), d.stamps.today(), question);
        if (record.terms.limitMs > 0 && given.durationMs >= record.terms.limitMs) {
            d.file.paperEdits.add(timeRow(record, question, record.terms.limitMs, d.stamps.next()));
            endIfOver(session);
            return std::nullopt;
        }
        d.meet(*asked.card);
        Answer answer = challengeAnswer(record, asked, given);
        answer.stamp = d.stamps.next();
        const questions::Manifest &set = d.shelf.manifestOf(answer.card);
        answer.set = set.id;
        answer.setVersion = set.version;
        d.write(answer);
        endIfOver(session);
        return d.outcomeOf(answer);
    });
}

void Challenges::timeUp(const SessionId &session, const QuestionId &question)
{
    Learner::Private &d = *m_learner.d;
    d.change(m_learner, {}, [&] {
        const ChallengeRecord record = challengeAt(d.file, session);
        (void)challengeAtQuestion(record, d.desk(), d.stamps.today(), question);
        d.file.paperEdits.add(timeRow(record, question, record.terms.limitMs, d.stamps.next()));
        endIfOver(session);
        return true;
    });
}

void Challenges::endIfOver(const SessionId &session)
{
    const ChallengeRecord record = challengeAt(m_learner.d->file, session);
    if (record.state.over && !record.ended) {
        m_learner.d->writeEnd(session);
    }
}

void Challenges::end(const SessionId &session)
{
    Learner::Private &d = *m_learner.d;
    d.change(m_learner, ofChallenge, [&] {
        if (!challengeAt(d.file, session).ended) {
            d.writeEnd(session);
        }
        return true;
    });
}

} // namespace shixi::learner
