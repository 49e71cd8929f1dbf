#include "questions/forms/compose.h"

#include "questions/dates/relativedates.h"
#include "questions/figures/figurevalue.h"
#include "questions/forms/options.h"
#include "questions/forms/wholetitles.h"
#include "questions/gates/gates.h"
#include "questions/templates/placeholders.h"
#include "text/punctuation.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestTyped = 8; // characters, on a phone

// What is asked must be read in the paragraph, unless it was computed from what is written there.
bool isWritten(const Task &task, const Asked &asked)
{
    const QString paragraph = task.material.at(task.material.paragraph(task.material.evidence(task.fact)));
    return asked.derived || std::ranges::all_of(keysOf(asked), [&](const QString &key) {
               return paragraph.contains(key);
           });
}

bool asksForDate(Ask ask)
{
    return ask == Ask::Date || ask == Ask::IssueDate;
}

// How the time of a figure is told: 截至 only where its sentence says so, and nothing where the sentence does not date
// it or tells of a plan. The day of publication is no date of the text.
QString asOfWord(const Task &task)
{
    static const QRegularExpression until(QStringLiteral("截至|截止"));
    static const QRegularExpression dated(QStringLiteral("今年|去年|同年|上半年|下半年|[0-9]年"));
    static const QRegularExpression planned(QStringLiteral("力争|计划|目标|提出到|将达|预计"));
    static const QRegularExpression span(QStringLiteral("至|—|半年|季度"));
    const QString &day = task.fact.asOf;
    const auto &published = task.material.article().published;
    const QString sentence = task.material.at(task.material.sentence(task.material.evidence(task.fact)));
    const bool ofPublishing = published && day == published->toString(QStringLiteral("yyyy年M月d日"))
        && !task.material.article().text.contains(day);
    if (day.isEmpty() || ofPublishing || planned.match(sentence).hasMatch()) {
        return {};
    }
    if (until.match(sentence).hasMatch() && !span.match(day).hasMatch()) {
        return task.material.templates().word(QStringLiteral("as_of"));
    }
    return dated.match(sentence).hasMatch() ? task.material.templates().word(QStringLiteral("during")) : QString();
}

QString withAsOf(const Task &task, const QString &text)
{
    const QString word = asOfWord(task);
    if (word.isEmpty() || asksForDate(task.row.ask) || text.contains(task.fact.asOf)) {
        return text;
    }
    return text + QString(word).replace(QStringLiteral("{as_of}"), task.fact.asOf);
}

// The best stem first. Where it states something, {claim} stays for what is claimed.
std::vector<Filled> stemsOf(const Task &task, const Asked &asked)
{
    WordMap words = asked.words;
    words[QStringLiteral("claim")] = QStringLiteral("{claim}");
    const auto own = words.find(QStringLiteral("cloze"));
    QStringList clozes{own == words.end() ? QString() : own->second};
    if (task.row.stem.contains(QStringLiteral("{cloze}")) && own == words.end()) {
        clozes = clozesOf(asked, task.fact, task.material);
    }
    std::vector<Filled> stems;
    for (const QString &cloze : clozes) {
        words[QStringLiteral("cloze")] = cloze;
        if (auto filled = fill(task.row.stem, task.fact, words)) {
            stems.push_back(std::move(*filled));
        }
    }
    return stems;
}

// What was a quotation inside another bears the outer marks where it stands alone.
QString withOuterQuotes(QString text)
{
    static const QRegularExpression inner(QStringLiteral("‘([^‘’“”]*)’"));
    return text.contains(u'“') ? text : text.replace(inner, QStringLiteral("“\\1”"));
}

QString withoutOpenEnd(QString text)
{
    static const QString open = QStringLiteral("，、；：");
    while (!text.isEmpty() && open.contains(text.back())) {
        text.chop(1);
    }
    return text;
}

Question bareQuestion(const Task &task, const Asked &asked, const QString &stem)
{
    Question made;
    made.facts = {task.fact.id};
    made.kind = task.fact.kind;
    made.type = task.row.type;
    made.form = task.row.form;
    made.templateId = task.row.id;
    const Kind kind = task.fact.kind; // who issued a document does not change; a figure's question says its time itself
    const bool timed = kind == Kind::Document || kind == Kind::Meeting || kind == Kind::Figure;
    const QString timedStem = timed ? stem : withAsOf(task, stem);
    made.stem = withOuterQuotes(withWholeTitles(timedStem, keysOf(asked), task.material));
    for (const QString &key : keysOf(asked)) {
        made.answer.append(text::chinesePunctuation(key));
    }
    made.answerIsList = !asked.items.isEmpty();
    const auto explanation = fill(task.row.explanation, task.fact, asked.words);
    const QString told = explanation ? explanation->text : task.fact.evidence.quote;
    made.explanation = withOuterQuotes(withAsOf(task, withoutOpenEnd(withYearsTold(told, task.fact, task.material))));
    made.evidence = task.fact.evidence;
    return made;
}

std::optional<Reason> giveAnswers(Question &question, const Task &task, const Asked &asked)
{
    switch (question.type) {
    case QuestionType::Reveal:
        return std::nullopt;
    case QuestionType::Short:
        question.accept = asked.accept;
        return characters(asked.key) > longestTyped ? std::optional(Reason::TooLongToType) : std::nullopt;
    case QuestionType::TrueFalse:
        return addVerdict(question, task, asked);
    default:
        return addOptions(question, task, asked);
    }
}

bool isCountable(const Task &task, const Asked &asked, const QString &stem)
{
    const auto figure = task.row.ask == Ask::Figure
        ? FigureValue::parse(asked.key, task.material.templates().approximations())
        : std::nullopt;
    return figure && countsItself(stem, figure->number);
}

// The first stem that passes everything.
std::optional<Question> ask(const Task &task, const Asked &asked, Reason &nearest)
{
    if (!isWritten(task, asked)) {
        nearest = std::max(nearest, Reason::NoPlace);
        return std::nullopt;
    }
    const std::vector<Filled> stems = stemsOf(task, asked);
    nearest = std::max(nearest, stems.empty() ? Reason::NoPlace : Reason::MissingField);
    for (const Filled &stem : stems) {
        auto fault = stemFault(task.row, stem, task.fact, asked, task.material);
        if (!fault && isCountable(task, asked, stem.text)) {
            fault = Reason::GivesAway;
        }
        Question made = bareQuestion(task, asked, stem.text);
        if (!fault) {
            fault = giveAnswers(made, task, asked);
        }
        if (!fault) {
            return made;
        }
        nearest = std::max(nearest, *fault);
    }
    return std::nullopt;
}

// Pieces are put in order only where the order is known beyond this text.
bool mayAsk(const Template &row, const Fact &fact)
{
    return row.type != QuestionType::Tiles || row.ask != Ask::Items || fact.fixedOrder.value_or(false);
}

} // namespace

Composed compose(const Template &row, const Fact &fact, const Material &material, SplitMix64 &random)
{
    Composed composed;
    const Task task{row, fact, material, random};
    std::vector<Asked> all = mayAsk(row, fact) ? askingOf(row.ask).asked(row, fact, material) : std::vector<Asked>{};
    if (all.empty()) {
        composed.fault = Reason::MissingField;
    }
    shuffle(std::span<Asked>(all), random);
    for (const Asked &asked : all) {
        if (static_cast<int>(composed.questions.size()) == row.variants) {
            break;
        }
        if (auto made = ask(task, asked, composed.fault)) {
            composed.questions.push_back(std::move(*made));
        }
    }
    return composed;
}

} // namespace shixi::questions
