#include "questions/forms/compose.h"

#include "questions/figures/figurevalue.h"
#include "questions/forms/options.h"
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

QString withAsOf(const Task &task, const QString &text)
{
    const bool during = task.fact.asOf.contains(u'至') || task.fact.asOf.contains(u'—');
    const QString word = task.material.templates().word(during ? QStringLiteral("during") : QStringLiteral("as_of"));
    if (task.fact.asOf.isEmpty() || word.isEmpty() || asksForDate(task.row.ask) || text.contains(task.fact.asOf)) {
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

Question bareQuestion(const Task &task, const Asked &asked, const QString &stem)
{
    Question made;
    made.facts = {task.fact.id};
    made.kind = task.fact.kind;
    made.type = task.row.type;
    made.form = task.row.form;
    made.templateId = task.row.id;
    const bool named = task.fact.kind == Kind::Document || task.fact.kind == Kind::Meeting;
    made.stem = named ? stem : withAsOf(task, stem); // who issued a document does not change
    for (const QString &key : keysOf(asked)) {
        made.answer.append(text::chinesePunctuation(key));
    }
    made.answerIsList = !asked.items.isEmpty();
    const auto explanation = fill(task.row.explanation, task.fact, asked.words);
    made.explanation = withAsOf(task, explanation ? explanation->text : task.fact.evidence.quote);
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
