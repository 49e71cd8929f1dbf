#include "viewmodels/paperwords.h"
#include "viewmodels/relaymodel.h"
#include "viewmodels/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What is shown of a relay test.
namespace shixi
{

QStringList RelayModel::plans() const
{
    QStringList names;
    for (const learner::PaperPlan &plan : meeting::Relay::plans()) {
        int questions = 0;
        for (const learner::PaperPlanPart &part : plan.parts) {
            questions += part.asks.questions;
        }
        //: Choice of a test by its length. %n: questions.
        names.append(QCoreApplication::translate("RelayModel", "%n questions", "", questions));
    }
    return names;
}

void RelayModel::setPlan(int plan)
{
    if (plan != m_plan && plan >= 0 && static_cast<std::size_t>(plan) < meeting::Relay::plans().size()) {
        m_plan = plan;
        readOffer();
        Q_EMIT changed();
    }
}

void RelayModel::setTimed(bool on)
{
    if (on != m_timed) {
        m_timed = on;
        readOffer();
        Q_EMIT changed();
    }
}

void RelayModel::setCode(const QString &code)
{
    constexpr qsizetype longestRelayCode = 40;
    if (code != m_code) {
        m_code = code.left(longestRelayCode); // of what there is, it draws others; how many there are stays
        Q_EMIT changed();
    }
}

int RelayModel::wanted() const
{
    int wanted = 0;
    for (const learner::PaperPartOffer &part : m_offer.parts) {
        wanted += part.wanted;
    }
    return wanted;
}

int RelayModel::questionCount() const
{
    return canResume() ? static_cast<int>(m_relay.paper().items.size()) : m_offer.questions;
}

int RelayModel::minutes() const
{
    return canResume() ? static_cast<int>(m_relay.paper().limitMs / 60'000) : m_offer.minutes;
}

QString RelayModel::fullPoints() const
{
    const int open = canResume() ? study::fold(m_relay.paper(), std::vector<study::PaperEvent>()).fullPoints : 0;
    return pointsText(canResume() ? open : m_offer.fullPoints);
}

QString RelayModel::passPoints() const
{
    return pointsText(canResume() ? m_relay.paper().passPoints : m_offer.passPoints);
}

QString RelayModel::names() const
{
    QStringList names;
    for (const study::Runner &runner : m_relay.state().runners) {
        names.append(QString::fromStdString(runner.name));
    }
    return listed(names, m_settings.locale());
}

QString RelayModel::person() const
{
    return last() == nullptr ? QString() : QString::fromStdString(last()->name);
}

PaperResult RelayModel::result() const
{
    return m_state == State::Told && last() != nullptr
        ? resultOf(last()->state, m_relay.paper().passPoints, m_settings.locale())
        : PaperResult();
}

QString RelayModel::fileName() const
{
    //: Start of the name of a file with the results of a relay test; what follows are date and time.
    const QString name = QCoreApplication::translate("RelayModel", "Relay test");
    return name + u' ' + m_relay.fileName().section(u'-', 1) + u".csv"_s;
}

void RelayModel::showReport()
{
    const meeting::RelayReport report = m_relay.report();
    std::vector<RelayPersonModel::Row> people;
    for (const meeting::RelayResult &result : report.results) {
        const study::PaperState &state = result.state;
        people.push_back({result.name,
                          pointsText(state.points),
                          pointsText(state.fullPoints),
                          state.right,
                          static_cast<int>(state.items.size()),
                          static_cast<int>(state.usedMs / 1000),
                          state.passed,
                          state.timeUp});
    }
    std::vector<MeetingQuestionModel::Row> rows;
    for (const meeting::RelayQuestion &asked : report.questions) {
        MeetingQuestionModel::Row row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.stem = asked.question.stem;
        row.answer = answerText(asked.question);
        row.explanation = asked.question.explanation;
        row.quote = asked.question.evidence.quote;
        row.right = asked.right;
        row.people = static_cast<int>(report.results.size());
        rows.push_back(std::move(row));
    }
    m_people.show(std::move(people));
    m_questions.show(std::move(rows));
}

} // namespace shixi
