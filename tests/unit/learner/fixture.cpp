#include "learner/fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFileInfo>

#include <sstream>

namespace shixi::learner::test
{

namespace
{

using questions::Card;
using questions::Option;
using questions::Question;

constexpr int factCount = 12;

QString sentenceOf(int number)
{
    // The second and third share a sentence.
    const QString body = QStringLiteral("第%1件事是甲%1").arg(number);
    return body + (number == 2 ? QStringLiteral("，") : QStringLiteral("。"))
        + (number % 4 == 0 ? QStringLiteral("\n") : QString());
}

knowledge::Article theArticle()
{
    knowledge::Article article;
    article.name = QStringLiteral("made-up");
    article.title = QStringLiteral("一篇假文");
    for (int number = 1; number <= factCount; ++number) {
        article.text += sentenceOf(number);
    }
    article.id = {std::string(64, 'a')};
    return article;
}

knowledge::Fact factOf(int number, const knowledge::Article &article)
{
    knowledge::Fact fact;
    fact.id = {"fact-" + std::to_string(number)};
    fact.kind = number % 2 == 0 ? Kind::Figure : Kind::SloganList;
    fact.level = number == factCount ? Level::Detail : number > 8 ? Level::Useful : Level::Core;
    fact.subject = QStringLiteral("第%1件事").arg(number);
    fact.answer = QStringLiteral("甲%1").arg(number);
    fact.section = QStringLiteral("第%1节").arg((number - 1) / 4 + 1);
    fact.evidence.article = article.name;
    fact.evidence.quote = QStringLiteral("第%1件事是甲%1").arg(number);
    fact.evidence.start = article.text.indexOf(fact.evidence.quote);
    fact.evidence.length = fact.evidence.quote.size();
    return fact;
}

std::vector<Option> fourOptions()
{
    std::vector<Option> options;
    for (const char *id : {"a", "b", "c", "d"}) {
        options.push_back({QString::fromLatin1(id), QStringLiteral("选项") + QString::fromLatin1(id), {}});
    }
    return options;
}

void fillIn(Question &question)
{
    switch (question.type) {
    case QuestionType::TrueFalse:
        question.options = {{QStringLiteral("a"), QStringLiteral("对"), {}},
                            {QStringLiteral("b"), QStringLiteral("错"), {}}};
        question.fixedOptions = true;
        question.key = {QStringLiteral("a")};
        question.answer = {QStringLiteral("对")};
        return;
    case QuestionType::Multiple:
    case QuestionType::Tiles:
        question.options = fourOptions();
        question.key = {QStringLiteral("c"), QStringLiteral("a")};
        question.answer = {QStringLiteral("选项c"), QStringLiteral("选项a")};
        question.answerIsList = true;
        return;
    case QuestionType::Reveal:
        question.answer = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
        question.answerIsList = true;
        return;
    case QuestionType::Short:
        question.answer = {QStringLiteral("党员")};
        return;
    default:
        question.options = fourOptions();
        question.key = {QStringLiteral("b")};
        question.answer = {QStringLiteral("选项b")};
    }
}

struct Way {
    QuestionType type;
    Form form;
};

// Some cards lack a form; one has a single question.
std::vector<Way> waysOf(int number)
{
    if (number == 5) {
        return {{QuestionType::TrueFalse, Form::Recognise}};
    }
    std::vector<Way> ways{{QuestionType::Single, Form::Recognise}, {QuestionType::Multiple, Form::Recognise}};
    if (number % 3 != 0) {
        ways.push_back({QuestionType::Cloze, Form::Fill});
        ways.push_back({QuestionType::Tiles, Form::Fill});
    }
    ways.push_back({number % 2 == 0 ? QuestionType::Reveal : QuestionType::Short, Form::Recall});
    return ways;
}

questions::QuestionSet makeLibrary(int firstFact)
{
    questions::Manifest manifest;
    manifest.id = {"made-up"};
    manifest.version = 3;
    const knowledge::Article article = theArticle();
    std::vector<knowledge::Fact> facts;
    std::vector<Card> cards;
    std::vector<Question> all;
    for (int number = firstFact; number <= factCount; ++number) {
        facts.push_back(factOf(number, article));
        Card card;
        card.id = {"card-" + std::to_string(number)};
        card.facts = {facts.back().id};
        for (const Way &way : waysOf(number)) {
            Question question;
            question.id = {"question-" + std::to_string(number) + "-" + std::to_string(card.questions.size())};
            question.facts = card.facts;
            question.kind = facts.back().kind;
            question.type = way.type;
            question.form = way.form;
            question.stem = facts.back().subject;
            fillIn(question);
            card.questions.push_back(question.id);
            all.push_back(question);
        }
        cards.push_back(card);
    }
    return {manifest, {article}, facts, cards, all};
}

void dumpTable(std::ostringstream &out, SQLite::Database &database, const std::string &table, const std::string &order)
{
    SQLite::Statement statement(database, "SELECT * FROM " + table + " ORDER BY " + order);
    out << "== " << table << '\n';
    while (statement.executeStep()) {
        for (int column = 0; column < statement.getColumnCount(); ++column) {
            const std::string name = statement.getColumnName(column);
            if (name != "row") { // means nothing outside its file
                out << name << '='
                    << (statement.isColumnNull(column) ? "null" : statement.getColumn(column).getString()) << '|';
            }
        }
        out << '\n';
    }
}

std::string join(const QStringList &list)
{
    return list.join(u' ').toStdString();
}

} // namespace

const questions::QuestionSet &library()
{
    static const questions::QuestionSet set = makeLibrary(1);
    return set;
}

const questions::QuestionSet &smallerLibrary()
{
    static const questions::QuestionSet set = makeLibrary(5);
    return set;
}

questions::Response rightResponse(const Question &question)
{
    switch (question.type) {
    case QuestionType::Reveal:
        return {{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}};
    case QuestionType::Short:
        return {{question.answer.first()}};
    default:
        return {question.key};
    }
}

questions::Response wrongResponse(const Question &question)
{
    switch (question.type) {
    case QuestionType::Reveal:
        return {};
    case QuestionType::Short:
        return {{QStringLiteral("全然不同")}};
    case QuestionType::TrueFalse:
        return {{QStringLiteral("b")}};
    default:
        return {{QStringLiteral("d")}};
    }
}

QString folderTemplate()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath()) + QStringLiteral("/shixi-XXXXXX");
}

TestDevice::TestDevice(const QString &folder, const std::string &name, std::uint64_t seed, int offsetMinutes)
    : m_path(folder + u'/' + QString::fromStdString(name) + QStringLiteral(".db"))
    , m_id{name}
    , m_dayRule{240, {{0, offsetMinutes}}}
    , m_dice(seed)
    , m_ids(seedFrom(name, seed))
{
    reopen();
}

void TestDevice::reopen(const questions::QuestionSet &set)
{
    m_learner.reset();
    m_learner = std::make_unique<Learner>(m_path, Device{m_id}, set, m_clock, m_dayRule, study::Rules{}, [this] {
        return m_ids.next();
    });
}

bool TestDevice::step(const SessionId &session, bool right)
{
    const SessionView view = m_learner->view(session);
    m_clock.advance(7000);
    if (view.kind == StepKind::Teach) {
        m_learner->taught(session);
    } else if (view.kind == StepKind::Ask) {
        const auto response = right ? rightResponse(*view.question) : wrongResponse(*view.question);
        m_learner->answer(session, {response, 5000, false, false});
    }
    return view.kind != StepKind::Done;
}

SessionId TestDevice::study(int questions, bool right)
{
    const SessionId session = m_learner->startToday(questions);
    while (step(session, right)) { }
    return session;
}

std::string dumpLog(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 2000);
    std::ostringstream out;
    for (const char *table : {"session", "answer", "card_event", "session_edit", "paper_edit", "void"}) {
        dumpTable(out, database, table, "id");
    }
    for (const char *table : {"setting", "mark", "note"}) {
        dumpTable(out, database, table, "name");
    }
    return out.str();
}

std::string dumpCaches(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 2000);
    std::ostringstream out;
    dumpTable(out, database, "card_memory", "card");
    dumpTable(out, database, "roll_up", "study_day, kind, type, form, verdict, rating, rating_rule");
    dumpTable(out, database, "cache_state", "name");
    return out.str();
}

std::string describe(const SessionView &view)
{
    std::ostringstream out;
    out << view.session.value << ' ' << static_cast<int>(view.kind) << ' ' << view.card.value << ' '
        << (view.fact ? view.fact->id.value : "-") << ' ' << (view.question ? view.question->id.value : "-") << " ["
        << join(view.optionOrder) << "] " << view.attempt << view.stepBelow << ' ' << view.completed << '/'
        << view.total << view.canUndo;
    return out.str();
}

std::string describe(const Summary &summary)
{
    std::ostringstream out;
    out << summary.firstAsks << ' ' << summary.right << ' ' << summary.taught << ' ' << summary.counted << ' '
        << summary.practiceOnly << ' ' << summary.seconds << ' ' << summary.dueTomorrow << ' '
        << summary.minutesTomorrow << ' ' << summary.moreAvailable << ' ' << summary.points.gained << ' '
        << summary.points.today << '/' << summary.points.aDay;
    for (const MissedItem &missed : summary.missed) {
        out << ' ' << missed.question->id.value << ':' << join(missed.chosen) << (missed.sure ? "!" : "");
    }
    return out.str();
}

std::string describe(const Today &today)
{
    std::ostringstream out;
    out << today.date.toString(Qt::ISODate).toStdString() << ' ' << today.questions << ' ' << today.reviews << ' '
        << today.fresh << ' ' << today.minutes << ' ' << today.due << ' ' << today.putOff << ' ' << today.doneToday
        << ' ' << today.goal << ' ' << today.coreFacts << ' ' << today.coreLearnt << ' ' << today.daysAway
        << today.anyAnswer << ' ' << (today.open ? today.open->value : "-") << ' ' << today.openRemaining << ' '
        << today.toGo << ' ' << today.more;
    for (const SectionProgress &section : today.sections) {
        out << ' ' << section.title.toStdString() << ':' << section.learnt << '/' << section.facts << '@'
            << section.retentionPpm;
    }
    return out.str();
}

} // namespace shixi::learner::test
