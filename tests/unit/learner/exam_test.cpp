#include "learner/fixture.h"
#include "study/examplan.h"

#include <gtest/gtest.h>

#include <map>

namespace shixi::learner
{

namespace
{

constexpr std::uint64_t luck = 7; // other luck than plans are made on
constexpr std::uint64_t planSeed = 1;

questions::QuestionSet setOf(int facts)
{
    questions::Manifest manifest;
    manifest.id = {"exam"};
    knowledge::Article article;
    article.name = QStringLiteral("made-up");
    article.id = {std::string(64, 'b')};
    std::vector<knowledge::Fact> all;
    std::vector<questions::Card> cards;
    std::vector<questions::Question> questions;
    for (int number = 0; number < facts; ++number) {
        knowledge::Fact fact;
        fact.id = {"fact-" + std::to_string(number)};
        fact.level = Level::Core;
        fact.evidence = {article.name, article.text.size(), 4, QStringLiteral("%1").arg(number, 4)};
        article.text += fact.evidence.quote + QStringLiteral("。");
        questions::Question question;
        question.id = {"question-" + std::to_string(number)};
        question.facts = {fact.id};
        question.type = QuestionType::Single;
        question.form = Form::Recognise;
        question.options = {{QStringLiteral("a"), QStringLiteral("甲"), {}},
                            {QStringLiteral("b"), QStringLiteral("乙"), {}}};
        question.key = {QStringLiteral("a")};
        question.answer = {QStringLiteral("甲")};
        question.evidence = fact.evidence;
        questions::Card card;
        card.id = {"card-" + std::to_string(number)};
        card.facts = {fact.id};
        card.questions = {question.id};
        cards.push_back(card);
        all.push_back(fact);
        questions.push_back(question);
    }
    return {manifest, {article}, all, cards, questions};
}

struct Course {
    int facts;
    int days;
    int minutes; // a day
};

// Comes day by day, answers as the model foretells, and stops when the day's share is done.
class Student
{
public:
    Student(const questions::QuestionSet &set, const Course &course)
        : m_set(set)
        , m_course(course)
        , m_learner(QStringLiteral(":memory:"), {{"student"}}, set, m_clock, study::DayRule(), rulesFor(course), dice())
    {
    }

    void setExam() { m_learner.setExam(date().addDays(m_course.days), 1); }
    void planExam()
    {
        const study::ExamGoal goal{m_learner.exam()->daysLeft, 1, m_learner.secondsADay()};
        const auto plan = study::planExam(m_learner.learnable(), goal, planSeed, {});
        m_foretold = m_day == 0 ? plan->remembered : m_foretold;
        m_learner.keepExamPlan(*plan, {m_learner.exam()->date, 1, m_learner.rules().memory});
    }
    void studyToday()
    {
        for (SessionId session = m_learner.startToday(10); !session.empty(); session = m_learner.startToday(10)) {
            while (step(session)) { }
        }
        ++m_day;
        m_clock.set(test::noon + m_day * test::dayMs);
    }
    // Of all facts, on this day.
    [[nodiscard]] double remembered() const
    {
        double sum = 0;
        for (const questions::Card &card : m_set.cards()) {
            sum += recallOf(card.id).value_or(0);
        }
        return sum / static_cast<double>(m_set.cards().size());
    }
    [[nodiscard]] double minutes() const { return m_seconds / 60; }
    [[nodiscard]] double foretold() const { return m_foretold; } // on the first day

private:
    static study::Rules rulesFor(const Course &course)
    {
        study::Rules rules;
        rules.minutesPerDay = course.minutes;
        rules.secondsPerQuestion = 12;
        rules.newPerDay = (course.facts * 12 / 10 + course.days - 1) / course.days;
        return rules;
    }
    static RandomSource dice()
    {
        return [random = SplitMix64(3)]() mutable {
            return random.next();
        };
    }
    [[nodiscard]] QDate date() const { return m_learner.today().date; }
    [[nodiscard]] std::optional<double> recallOf(const CardId &card) const
    {
        const study::CardMemory memory = m_learner.memory(card);
        const auto today = static_cast<int>(m_clock.nowMs() / test::dayMs);
        return memory.memory ? std::optional(m_learner.rules().memory.recall(*memory.memory, today - memory.lastDay))
                             : std::nullopt;
    }
    bool step(const SessionId &session)
    {
        const SessionView view = m_learner.view(session);
        if (view.kind == StepKind::Done) {
            return false;
        }
        if (view.kind == StepKind::Teach) {
            spend(m_learner.rules().secondsPerTeaching);
            m_learner.taught(session);
            return true;
        }
        constexpr int seconds = 12;
        spend(seconds);
        const bool right = knows(view);
        m_learner.answer(
            session,
            {right ? test::rightResponse(*view.question) : test::wrongResponse(*view.question), seconds * 1000});
        return true;
    }
    // The luck of a card's n-th day is the same whatever was planned. What was missed is known when it comes again.
    bool knows(const SessionView &view)
    {
        if (view.attempt > 1) {
            return true;
        }
        const auto number = std::stoull(view.card.value.substr(5));
        SplitMix64 dice(luck * 1'000'003 + number * 1009 + static_cast<std::uint64_t>(m_asked[number]++));
        constexpr double atFirst = 0.76; // as the simulator's habits have it
        const double chance = static_cast<double>(dice.next() >> 11) * 0x1.0p-53;
        return chance < recallOf(view.card).value_or(atFirst);
    }
    void spend(int seconds)
    {
        m_seconds += seconds;
        m_clock.advance(seconds * 1000);
    }

    const questions::QuestionSet &m_set;
    const Course m_course;
    FixedClock m_clock{test::noon};
    Learner m_learner;
    std::map<std::uint64_t, int> m_asked;
    int m_day = 0;
    double m_seconds = 0;
    double m_foretold = 0;
};

// The same days with an exam planned for anew every day, and without one.
void play(Student &alone, Student &planned, int days)
{
    planned.setExam();
    for (int day = 0; day < days; ++day) {
        alone.studyToday();
        planned.planExam();
        planned.studyToday();
    }
}

TEST(Exam, WhoPlansForItRemembersFivePointsMoreOnTheDayInTheSameMinutes)
{
    for (const Course &course : {Course{130, 30, 3}, Course{130, 25, 4}, Course{200, 30, 5}}) {
        const questions::QuestionSet set = setOf(course.facts);
        Student alone(set, course);
        Student planned(set, course);
        play(alone, planned, course.days);
        const std::string what = std::to_string(course.facts) + " facts in " + std::to_string(course.days) + " days";
        EXPECT_GE(planned.remembered(), alone.remembered() + 0.05) << what;
        EXPECT_LE(planned.minutes(), alone.minutes() * 1.02) << what;
        EXPECT_NEAR(planned.remembered(), planned.foretold(), 0.05) << what;
    }
}

} // namespace

} // namespace shixi::learner
