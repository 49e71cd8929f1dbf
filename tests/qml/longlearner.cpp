#include "longlearner.h"

#include "store/learnerfile.h"

#include <map>

using namespace Qt::StringLiterals;

namespace shixi::test
{

namespace
{

constexpr int facts = 10'000;
constexpr std::int64_t longDayMs = 86'400'000;

std::string hexOf(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0')).toStdString();
}

knowledge::Fact longFact(int number, const QString &quote, qsizetype at)
{
    knowledge::Fact fact;
    fact.id = {"fact-" + std::to_string(number)};
    fact.kind = static_cast<Kind>(number % 10);
    fact.level = static_cast<Level>(number % 3);
    fact.subject = u"第%1号档案的存放处"_s.arg(number);
    fact.answer = u"第%1个书架"_s.arg(number % 97);
    fact.evidence = {u"guide"_s, at, quote.size(), quote};
    fact.section = u"第%1部分"_s.arg(number * 8 / facts + 1);
    return fact;
}

questions::Question longQuestion(int number, const knowledge::Fact &fact)
{
    questions::Question question;
    question.id = {"q-" + std::to_string(number)};
    question.facts = {fact.id};
    question.kind = fact.kind;
    question.type = QuestionType::Single;
    question.form = Form::Recognise;
    question.stem = u"第%1号档案存放在东湖读书会二楼的哪个书架上？"_s.arg(number);
    question.options = {{u"a"_s, fact.answer, {}}, {u"b"_s, u"第100个书架"_s, {}}};
    question.key = {u"a"_s};
    question.answer = {fact.answer};
    question.evidence = fact.evidence;
    return question;
}

Answer longAnswer(const LogStamp &stamp, const SessionId &session, const questions::Question &question, bool right)
{
    Answer answer;
    answer.stamp = stamp;
    answer.session = session;
    answer.set = {"long"};
    answer.setVersion = 1;
    answer.card = {"c-" + question.id.value.substr(2)};
    answer.question = question.id;
    answer.kind = question.kind;
    answer.type = question.type;
    answer.form = question.form;
    answer.chosen = {right ? "a" : "b"};
    answer.verdict = right ? Verdict::Right : Verdict::Wrong;
    answer.durationMs = 3000;
    answer.rating = right ? Rating::Good : Rating::Again;
    answer.ratingRule = "first_of_day";
    return answer;
}

// Rows of the log one after the other, a second apart.
class LongLog
{
public:
    LongLog(store::LearnerFile &file, const LongPast &past)
        : m_file(file)
        , m_past(past)
        , m_seq(past.firstRow - 1)
    {
    }

    // The cards whose turn it is: card n is answered on every so manieth day from its first one.
    void writeDay(int day, const std::vector<questions::Question> &asked)
    {
        const int apart = m_past.days / m_past.answersPerCard;
        m_daysAgo = m_past.days - day;
        m_ofDay = 0;
        for (std::size_t number = 0; number < asked.size(); ++number) {
            const int since = day - static_cast<int>(number) % apart;
            const int turn = since / apart;
            if (since >= 0 && since % apart == 0 && turn < m_past.answersPerCard) {
                writeTurn(turn, asked[number]);
            }
        }
        endSession();
    }

private:
    void beginSession()
    {
        SessionStart start;
        start.stamp = stamp();
        start.mode = Mode::Today;
        start.parameters = "{}";
        m_file.sessions.add(start);
        m_session = start.id();
        m_inSession = 0;
    }

    void endSession()
    {
        if (!m_session.empty()) {
            m_file.sessions.add(SessionEdit{stamp(), m_session, SessionEditKind::Ended, {}});
            m_session = {};
        }
    }

    void writeTurn(int turn, const questions::Question &question)
    {
        constexpr int answersASession = 20;
        if (m_session.empty() || m_inSession == answersASession) {
            endSession();
            beginSession();
        }
        ++m_inSession;
        if (turn == 0) {
            const CardId card{"c-" + question.id.value.substr(2)};
            m_file.cardEvents.add({stamp(), m_session, card, CardEventKind::Introduced, {}});
        }
        const bool missed = m_past.allMissed && turn == m_past.answersPerCard - 1;
        m_file.answers.add(longAnswer(stamp(), m_session, question, !missed));
    }

    LogStamp stamp()
    {
        ++m_seq;
        const std::int64_t dayMs = longStartMs - m_daysAgo * longDayMs;
        return {{hexOf(m_seq)}, {"long"}, m_seq, dayMs + m_ofDay++ * 1000, 0, static_cast<int>(dayMs / longDayMs)};
    }

    store::LearnerFile &m_file;
    const LongPast m_past;
    int m_seq;
    SessionId m_session;
    int m_inSession = 0;
    int m_daysAgo = 0;
    int m_ofDay = 0;
};

} // namespace

questions::QuestionSet longSet()
{
    std::vector<knowledge::Fact> told;
    std::vector<questions::Card> cards;
    std::vector<questions::Question> asked;
    knowledge::Article article;
    article.name = u"guide"_s;
    article.title = u"长提要"_s;
    for (int number = 0; number < facts; ++number) {
        const QString quote =
            u"第%1号档案存放在东湖读书会二楼的第%2个书架上，由轮值人保管。"_s.arg(number).arg(number % 97);
        told.push_back(longFact(number, quote, article.text.size()));
        asked.push_back(longQuestion(number, told.back()));
        article.text += quote + u'\n';
        questions::Card card;
        card.id = {"c-" + std::to_string(number)};
        card.facts = {told.back().id};
        card.questions = {asked.back().id};
        cards.push_back(card);
    }
    article.id = knowledge::articleId(article.text);
    article.role = knowledge::ArticleRole::StudyGuide;
    questions::Manifest manifest;
    manifest.id = {"long"};
    manifest.title = u"长提要"_s;
    manifest.language = u"zh-CN"_s;
    return {manifest, {article}, std::move(told), std::move(cards), std::move(asked)};
}

void writeLongPast(const QString &path, const questions::QuestionSet &library, const LongPast &past)
{
    store::LearnerFile file(path.toStdString());
    store::Transaction transaction(file.database);
    LongLog log(file, past);
    for (int day = 0; day < past.days; ++day) {
        log.writeDay(day, library.questions());
    }
    transaction.commit();
}

} // namespace shixi::test
