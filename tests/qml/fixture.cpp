#include "fixture.h"

#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

#include <QFile>

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

} // namespace

Fixture::Fixture(QObject *parent)
    : QObject(parent)
    , m_library(shixi::test::everyTypeSet())
    , m_clock(startMs)
    , m_learner(std::make_unique<shixi::learner::Learner>(u":memory:"_s,
                                                          shixi::learner::Device{{"fixture"}},
                                                          m_library,
                                                          m_clock,
                                                          shixi::study::DayRule(),
                                                          generousRules()))
{
    // A test that wants the introduction asks for it.
    m_learner->setSetting(u"first-run"_s, u"done"_s);
    m_app = std::make_unique<shixi::App>(*m_learner, m_library, m_clock, shixi::study::DayRule(), generousRules());
    setSettleMs(0);
}

Fixture::~Fixture() = default;

void Fixture::setSettleMs(int ms)
{
    m_app->session()->setSettleMs(ms);
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
