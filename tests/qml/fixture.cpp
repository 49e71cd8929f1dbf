#include "fixture.h"

#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

#include <QAccessible>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// 2026-11-22 08:00 UTC.
constexpr std::int64_t startMs = 1'795'334'400'000;
constexpr std::int64_t dayMs = 86'400'000;

// Everything at once, so that one session has every type.
shixi::study::Rules generousRules()
{
    shixi::study::Rules rules;
    rules.sessionQuestions = 20;
    rules.newPerDay = 20;
    return rules;
}

shixi::study::Rules rulesOfShortDays()
{
    shixi::study::Rules rules = generousRules();
    rules.questionsPerDay = 4;
    return rules;
}

} // namespace

Fixture::Fixture(QObject *parent)
    : Fixture(generousRules(), parent)
{
}

Fixture::Fixture(const shixi::study::Rules &rules, QObject *parent)
    : Fixture(rules, shixi::test::everyTypeSet(), parent)
{
}

Fixture::Fixture(const shixi::study::Rules &rules, shixi::questions::QuestionSet set, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_library(std::move(set))
    , m_clock(startMs)
    , m_learner(std::make_unique<shixi::learner::Learner>(
          u":memory:"_s, shixi::learner::Device{{"fixture"}}, m_library, m_clock, shixi::study::DayRule(), rules))
{
    // A test that wants the introduction asks for it.
    m_learner->setSetting(u"first-run"_s, u"done"_s);
    m_app = std::make_unique<shixi::App>(*m_learner, m_library, m_clock, shixi::study::DayRule(), rules);
    setSettleMs(0);
    watchPaper();
}

Fixture::~Fixture() = default;

void Fixture::watchPaper()
{
    const auto watch = [this] {
        return m_watchMs;
    };
    m_app->paper()->setWatch(watch);
    m_app->challenge()->setWatch(watch);
}

void Fixture::passPaperTime(int seconds)
{
    m_watchMs += qint64{seconds} * 1000;
    m_app->paper()->tick();
}

void Fixture::passChallengeTime(int seconds)
{
    m_watchMs += qint64{seconds} * 1000;
    m_app->challenge()->tick();
}

QList<int> Fixture::challengeOptions(bool right) const
{
    const auto &rows = m_app->challenge()->answering()->options()->rows();
    const QStringList key = shixi::test::rightChoice(*m_app->challenge()->view().question);
    QList<int> places;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (key.contains(rows[place].optionId) == right && (right || places.isEmpty())) {
            places.append(static_cast<int>(place));
        }
    }
    return places;
}

void Fixture::hear()
{
    m_app->sound()->setMakers(shixi::test::makersOf(m_heard));
    m_app->sound()->clips()->setPlayerMaker(shixi::test::clipPlayersOf(m_heard));
    m_app->listening()->setMeans(shixi::test::meansOf(m_heard));
}

int Fixture::soundsHeard() const
{
    return static_cast<int>(m_heard.earcons.size());
}

QString Fixture::textHeard() const
{
    return m_heard.texts.isEmpty() ? QString() : m_heard.texts.constLast();
}

void Fixture::endReading()
{
    shixi::Narrator &narrator = m_app->listening()->narrator();
    if (narrator.speaks()) {
        m_heard.ended(shixi::audio::Speech::End::Read);
    } else {
        narrator.timePassed();
    }
}

void Fixture::setScreenReader(bool on)
{
    if (QAccessible::isActive() != on) {
        QAccessible::setActive(on);
    }
}

void Fixture::fallSilent()
{
    m_heard.hasVoice = false;
}

void Fixture::setSettleMs(int ms)
{
    m_app->session()->setSettleMs(ms);
    m_app->challenge()->setSettleMs(ms);
    m_app->duel()->setSettleMs(ms);
    m_app->relay()->setSettleMs(ms);
}

void Fixture::repeatKey(QWindow *window, int key, int modifiers)
{
    QTest::simulateEvent(window, true, key, Qt::KeyboardModifiers(modifiers), {}, true);
}

void Fixture::beginCorrected(int answers)
{
    const QString file = m_folder.filePath(u"corrected.db"_s);
    m_learner->backUpTo(file);
    m_app.reset();
    m_learner.reset();
    std::vector<shixi::questions::Card> cards = m_library.cards();
    std::vector<shixi::knowledge::Fact> facts = m_library.facts();
    for (int place = 0; place < answers; ++place) {
        shixi::questions::Card &card = cards.at(static_cast<std::size_t>(place));
        ++card.rev;
        const auto fact = std::ranges::find(facts, card.facts.front(), &shixi::knowledge::Fact::id);
        fact->answer = u"改后的答案%1"_s.arg(place);
    }
    m_library = {m_library.manifest(), m_library.articles(), facts, cards, m_library.questions()};
    m_learner = std::make_unique<shixi::learner::Learner>(
        file, shixi::learner::Device{{"fixture"}}, m_library, m_clock, shixi::study::DayRule(), m_rules);
    m_app = std::make_unique<shixi::App>(*m_learner, m_library, m_clock, shixi::study::DayRule(), m_rules);
    setSettleMs(0);
    watchPaper();
    Q_EMIT begunAnew();
}

bool Fixture::openSession()
{
    if (m_app->session()->state() == shixi::SessionModel::State::Idle) {
        m_app->startToday();
    }
    return m_app->session()->state() != shixi::SessionModel::State::Idle;
}

bool Fixture::stepOn()
{
    return shixi::test::stepOn(*m_app->session());
}

bool Fixture::toQuestion(int type)
{
    if (!openSession()) {
        return false;
    }
    const shixi::SessionModel &session = *m_app->session();
    while (session.state() != shixi::SessionModel::State::Asking || static_cast<int>(session.type()) != type) {
        if (!stepOn()) {
            return false;
        }
    }
    return true;
}

bool Fixture::toTeaching()
{
    return openSession() && m_app->session()->state() == shixi::SessionModel::State::Teaching;
}

bool Fixture::toSummary()
{
    if (!openSession()) {
        return false;
    }
    while (stepOn()) { }
    return m_app->session()->state() == shixi::SessionModel::State::Finished;
}

const shixi::questions::Question *Fixture::question() const
{
    return m_app->session()->view().question;
}

QString Fixture::rightOption() const
{
    return question() == nullptr ? QString()
                                 : question()->key.value(m_app->session()->answering()->pieces()->filledCount());
}

QString Fixture::wrongOption() const
{
    if (question() != nullptr) {
        for (const shixi::questions::Option &option : question()->options) {
            if (!question()->key.contains(option.id)) {
                return option.id;
            }
        }
    }
    return {};
}

void Fixture::answerRight()
{
    shixi::test::answerRight(*m_app->session());
}

void Fixture::answerWrong()
{
    shixi::test::answerWrong(*m_app->session());
}

void Fixture::passDays(int days)
{
    m_clock.advance(days * dayMs);
    m_app->today()->refresh();
}

void Fixture::studyToday(const shixi::FactId &missed)
{
    using shixi::learner::StepKind;
    constexpr int questions = 40;
    const shixi::SessionId session = m_learner->startToday(questions);
    for (auto view = m_learner->view(session); view.kind != StepKind::Done; view = m_learner->view(session)) {
        if (view.kind == StepKind::Teach) {
            m_learner->taught(session);
        } else {
            const bool misses = view.fact != nullptr && view.fact->id == missed;
            const QStringList given = misses ? QStringList{u"?"_s} : shixi::test::rightChoice(*view.question);
            m_learner->answer(session, {{given}, 3000});
        }
    }
}

void Fixture::study(int days, const QString &missedFact)
{
    for (int day = 0; day < days; ++day) {
        studyToday({missedFact.toStdString()});
        passDays(1);
    }
}

QString Fixture::missToTheBrink()
{
    constexpr int untilDue = 9;
    constexpr int mostDays = 20;
    const QString fact = QString::fromStdString(m_library.facts().front().id.value);
    const auto missedFor = [&fact](Fixture &fixture, int days) {
        fixture.study(1);
        fixture.passDays(untilDue);
        fixture.study(days, fact);
    };
    for (int days = 1; days < mostDays; ++days) {
        Fixture tried; // one who goes a day further
        missedFor(tried, days + 1);
        if (tried.m_learner->practiceOffer({}, 1).leeches > 0) {
            missedFor(*this, days);
            return fact;
        }
    }
    return {};
}

bool Fixture::toSummaryMissing(const QString &fact)
{
    const shixi::SessionModel &session = *m_app->session();
    const shixi::FactId missed{fact.toStdString()};
    bool open = openSession();
    while (open && session.state() != shixi::SessionModel::State::Finished) {
        const shixi::knowledge::Fact *asked = session.view().fact;
        if (session.state() == shixi::SessionModel::State::Asking && asked != nullptr && asked->id == missed) {
            answerWrong();
            open = session.state() != shixi::SessionModel::State::Asking;
        } else {
            open = stepOn() || session.state() == shixi::SessionModel::State::Finished;
        }
    }
    return open;
}

void Fixture::fail()
{
    m_app->session()->open({"no such session"});
}

QString Fixture::emptyFolder()
{
    return m_folder.path();
}

bool Fixture::writeText(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

ShortDays::ShortDays(QObject *parent)
    : Fixture(rulesOfShortDays(), parent)
{
}
