#include "questions/forms/compose.h"

#include "questions/dates/datevalue.h"
#include "questions/figures/figurevalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int mostMultiple = 7;
constexpr int fewestSingle = 3;

// What is being composed: passed along so that functions stay short.
struct Task {
    const Template &row;
    const Fact &fact;
    const Material &material;
    SplitMix64 &random;
};

struct Choice {
    Stray stray;
    bool right = false;
};

bool asksForDate(Ask ask)
{
    return ask == Ask::Date || ask == Ask::IssueDate;
}

QString whenWord(const Task &task, const Asked &asked)
{
    const auto value = DateValue::parse(asked.key);
    if (!asksForDate(task.row.ask) || !value) {
        return {};
    }
    switch (value->grain()) {
    case DateValue::Grain::Year:
        return task.material.templates().word(QStringLiteral("year"));
    case DateValue::Grain::Month:
        return task.material.templates().word(QStringLiteral("month"));
    case DateValue::Grain::Day:
        return task.material.templates().word(QStringLiteral("day"));
    case DateValue::Grain::Range:
        return task.material.templates().word(QStringLiteral("range"));
    }
    return {};
}

// What is asked must be read in the paragraph; dates and figures may be written there in other words.
bool isWritten(const Task &task, const Asked &asked)
{
    const QString paragraph = task.material.at(task.material.paragraph(task.material.evidence(task.fact)));
    switch (task.row.ask) {
    case Ask::Date:
    case Ask::Figure:
        return true;
    case Ask::IssueDate: {
        const qsizetype year = asked.key.indexOf(u'年');
        const QString inYear = asked.key.mid(year + 1);
        return paragraph.contains(asked.key) || (!inYear.isEmpty() && paragraph.contains(inYear));
    }
    case Ask::Items:
        return std::ranges::all_of(asked.items, [&](const QString &item) {
            return paragraph.contains(item);
        });
    default:
        return paragraph.contains(asked.key);
    }
}

QString withAsOf(const Task &task, const QString &text)
{
    const QString word = task.material.templates().word(QStringLiteral("as_of"));
    if (task.fact.asOf.isEmpty() || word.isEmpty() || asksForDate(task.row.ask)) {
        return text;
    }
    return text + QString(word).replace(QStringLiteral("{as_of}"), task.fact.asOf);
}

// 修订 and 批准 are not 出台: the stem takes the word of the text, which stands in 某单位修订的文件.
QString withVerb(const Task &task)
{
    static const QString tail = QStringLiteral("的文件");
    QString verb = task.fact.subject;
    if (verb.startsWith(task.fact.issuer) && verb.endsWith(tail)) {
        verb = verb.mid(task.fact.issuer.size()).chopped(tail.size());
    } else {
        verb = task.material.templates().word(QStringLiteral("issue"));
    }
    return QString(task.row.stem).replace(QStringLiteral("{verb}"), verb);
}

std::vector<Filled> stemsOf(const Task &task, const Asked &asked)
{
    const QString when = whenWord(task, asked);
    QStringList clozes{QString()};
    if (task.row.stem.contains(QStringLiteral("{cloze}"))) {
        clozes = clozesOf(asked, task.fact, task.material);
    }
    const QString pattern = withVerb(task);
    std::vector<Filled> stems;
    for (const QString &cloze : clozes) {
        if (auto filled = fill(pattern, task.fact, cloze, when)) {
            stems.push_back(std::move(*filled));
        }
    }
    return stems;
}

QStringList keysOf(const Asked &asked)
{
    return asked.items.isEmpty() ? QStringList{asked.key} : asked.items;
}

// A stray that echoes the stem as much as the key does goes first, so that the echo tells nothing.
std::vector<Stray>
withEchoFirst(std::vector<Stray> strays, const Asked &asked, const QString &stem, const Limits &limits)
{
    const int own = asked.items.isEmpty() ? sharedPairs(asked.key, stem) : 0;
    const auto echoes = [&](const Stray &stray) {
        return sharedPairs(stray.text, stem) >= own && fitsBeside(stray.text, {asked.key}, {}, stem, limits);
    };
    const auto first = own == 0 ? strays.begin() : std::ranges::find_if(strays, echoes);
    if (first != strays.begin() && first != strays.end()) {
        std::rotate(strays.begin(), first, first + 1);
    }
    return strays;
}

// As many strays as fit beside each other, in order of preference; a ladder stands whole or not at all.
std::vector<Stray> chosenStrays(const Task &task, const Asked &asked, const Pool &pool, const QString &stem, int wanted)
{
    const Limits &limits = task.material.templates().limits();
    const std::vector<Stray> ordered = pool.keyPlace ? pool.strays : withEchoFirst(pool.strays, asked, stem, limits);
    const QStringList keys = keysOf(asked);
    std::vector<Stray> chosen;
    QStringList texts;
    for (const Stray &stray : ordered) {
        const bool forbidden = task.material.templates().forbiddenOptions().contains(stray.text);
        if (static_cast<int>(chosen.size()) < wanted && !forbidden
            && fitsBeside(stray.text, keys, texts, stem, limits)) {
            chosen.push_back(stray);
            texts.append(stray.text);
        } else if (pool.keyPlace) {
            return {};
        }
    }
    return chosen;
}

void putOptions(Question &question, std::vector<Choice> choices, const Task &task)
{
    if (!question.fixedOptions) {
        shuffle(std::span<Choice>(choices), task.random);
    }
    for (std::size_t at = 0; at < choices.size(); ++at) {
        const Stray &stray = choices[at].stray;
        const auto why = stray.from == nullptr ? std::nullopt : fill(task.row.why, *stray.from);
        question.options.push_back({QString(QChar(static_cast<char16_t>(u'a' + at))),
                                    stray.text,
                                    why && !choices[at].right ? why->text : QString()});
    }
    for (const QString &right : question.answer) {
        const auto option = std::ranges::find(question.options, right, &Option::text);
        question.key.append(option->id);
    }
}

std::optional<Reason> addOptions(Question &question, const Task &task, const Asked &asked)
{
    const QStringList keys = keysOf(asked);
    const Pool pool = straysFor(task.row, asked, task.fact, task.material, task.random);
    if (pool.fault) {
        return pool.fault;
    }
    const bool several = question.type == QuestionType::Multiple;
    const int limit = task.material.templates().limits().strays;
    const int wanted = several ? std::min(limit, mostMultiple - static_cast<int>(keys.size())) : limit;
    std::vector<Stray> strays = chosenStrays(task, asked, pool, question.stem, wanted);
    const int fewest = asked.items.isEmpty() ? fewestSingle - 1 : 1;
    const bool enoughInAll = !several || keys.size() + static_cast<qsizetype>(strays.size()) >= 4;
    if (static_cast<int>(strays.size()) < fewest || !enoughInAll) {
        return Reason::FewStrays;
    }
    const bool isText = !asksForDate(task.row.ask) && task.row.ask != Ask::Figure && asked.items.isEmpty();
    if (isText && overlapGivesAway(asked.key, strays, question.stem)) {
        return Reason::Overlap;
    }
    std::vector<Choice> choices;
    for (Stray &stray : strays) {
        choices.push_back({std::move(stray), false});
    }
    for (const QString &right : keys) {
        const auto place = pool.keyPlace ? choices.begin() + *pool.keyPlace : choices.end();
        choices.insert(place, {{right, nullptr}, true});
    }
    question.fixedOptions = pool.keyPlace.has_value();
    putOptions(question, std::move(choices), task);
    return std::nullopt;
}

Question bareQuestion(const Task &task, const Asked &asked, const QString &stem)
{
    Question made;
    made.facts = {task.fact.id};
    made.kind = task.fact.kind;
    made.type = task.row.type;
    made.form = task.row.form;
    made.templateId = task.row.id;
    made.stem = withAsOf(task, stem);
    made.answer = keysOf(asked);
    made.answerIsList = !asked.items.isEmpty();
    const auto explanation = fill(task.row.explanation, task.fact);
    made.explanation = withAsOf(task, explanation ? explanation->text : task.fact.evidence.quote);
    made.evidence = task.fact.evidence;
    return made;
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
        if (!fault && made.type != QuestionType::Reveal) {
            fault = addOptions(made, task, asked);
        }
        if (!fault) {
            return made;
        }
        nearest = std::max(nearest, *fault);
    }
    return std::nullopt;
}

// A date asked by what happened must stand before it: 3月5日，某馆开馆.
bool tellsEvent(const Fact &fact, const Templates &templates)
{
    const QString &written = fact.surface.isEmpty() ? fact.answer : fact.surface;
    const QString &quote = fact.evidence.quote;
    const QString rest = quote.mid(written.size());
    return quote.startsWith(written) && templates.eventAfterDate().match(rest).hasMatch();
}

// 今年4月 of an unknown year is no answer to learn.
bool namesItsYear(const QString &date)
{
    static const QRegularExpression year(QStringLiteral("[0-9元一二三四五六七八九十〇零百] ?年"));
    return year.match(date).hasMatch();
}

bool mayAsk(const Template &row, const Fact &fact, const Templates &templates)
{
    const bool byEvent = row.ask == Ask::Date && row.stem.contains(QStringLiteral("{subject}"));
    return (row.ask != Ask::Date || namesItsYear(fact.answer)) && (!byEvent || tellsEvent(fact, templates))
        && (row.type != QuestionType::Tiles || fact.fixedOrder.value_or(false));
}

} // namespace

Composed compose(const Template &row, const Fact &fact, const Material &material, SplitMix64 &random)
{
    Composed composed;
    const Task task{row, fact, material, random};
    std::vector<Asked> all =
        mayAsk(row, fact, material.templates()) ? askedOf(row, fact, material) : std::vector<Asked>{};
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
