#include "longbook.h"

#include "store/learnerfile.h"

using namespace Qt::StringLiterals;
using namespace shixi;

namespace
{

constexpr int pages = 10'000;
constexpr std::int64_t longStartMs = 1'795'334'400'000; // 2026-11-22 08:00 UTC
constexpr std::int64_t longDayMs = 86'400'000;

std::string hexOf(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0')).toStdString();
}

questions::QuestionSet longSet()
{
    std::vector<knowledge::Fact> facts;
    std::vector<questions::Card> cards;
    std::vector<questions::Question> asked;
    knowledge::Article article;
    article.name = u"guide"_s;
    article.title = u"长提要"_s;
    for (int number = 0; number < pages; ++number) {
        const QString quote =
            u"第%1号档案存放在东湖读书会二楼的第%2个书架上，由轮值人保管。"_s.arg(number).arg(number % 97);
        knowledge::Fact fact;
        fact.id = {"fact-" + std::to_string(number)};
        fact.kind = static_cast<Kind>(number % 10);
        fact.level = static_cast<Level>(number % 3);
        fact.subject = u"第%1号档案的存放处"_s.arg(number);
        fact.answer = u"第%1个书架"_s.arg(number % 97);
        fact.evidence = {u"guide"_s, article.text.size(), quote.size(), quote};
        fact.section = u"第%1部分"_s.arg(number * 8 / pages + 1);
        article.text += quote + u'\n';
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
        questions::Card card;
        card.id = {"c-" + std::to_string(number)};
        card.facts = {fact.id};
        card.questions = {question.id};
        facts.push_back(fact);
        cards.push_back(card);
        asked.push_back(question);
    }
    article.id = knowledge::articleId(article.text);
    article.role = knowledge::ArticleRole::StudyGuide;
    questions::Manifest manifest;
    manifest.id = {"long"};
    manifest.title = u"长提要"_s;
    manifest.language = u"zh-CN"_s;
    return {manifest, {article}, std::move(facts), std::move(cards), std::move(asked)};
}

LogStamp stampOf(int seq)
{
    return {{hexOf(seq)},
            {"long"},
            seq,
            longStartMs - longDayMs + seq,
            0,
            static_cast<int>((longStartMs - longDayMs) / longDayMs)};
}

// Straight into the log: the door would fold the session anew for every answer.
void missAll(const QString &path, const questions::QuestionSet &library)
{
    store::LearnerFile file(path.toStdString());
    store::Transaction transaction(file.database);
    SessionStart start;
    start.stamp = stampOf(1);
    start.mode = Mode::Practice;
    start.parameters = "{}";
    file.sessions.add(start);
    int seq = 1;
    for (const questions::Question &question : library.questions()) {
        Answer answer;
        answer.stamp = stampOf(++seq);
        answer.session = start.id();
        answer.set = library.manifest().id;
        answer.setVersion = 1;
        answer.card = {"c-" + question.id.value.substr(2)};
        answer.question = question.id;
        answer.kind = question.kind;
        answer.type = question.type;
        answer.form = question.form;
        answer.chosen = {"b"};
        answer.verdict = Verdict::Wrong;
        answer.durationMs = 3000;
        answer.ratingRule = "not_introduced";
        file.answers.add(answer);
    }
    file.sessions.add(SessionEdit{stampOf(++seq), start.id(), SessionEditKind::Ended, {}});
    transaction.commit();
}

} // namespace

LongBook::LongBook(QObject *parent)
    : QObject(parent)
    , m_library(longSet())
    , m_clock(longStartMs)
{
    const QString path = m_folder.filePath(u"long.learner"_s);
    missAll(path, m_library);
    const study::Rules rules;
    m_learner = std::make_unique<learner::Learner>(
        path, learner::Device{{"long"}}, m_library, m_clock, study::DayRule(), rules);
    m_app = std::make_unique<App>(*m_learner, m_library, m_clock, study::DayRule(), rules);
}

LongBook::~LongBook() = default;
