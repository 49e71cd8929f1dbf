#include "cli/commands.h"
#include "cli/matching.h"
#include "cli/material.h"
#include "cli/words.h"
#include "core/splitmix64.h"
#include "questions/check.h"
#include "questions/typed/difference.h"

#include <unistd.h>

#include <algorithm>
#include <set>

namespace shixi::cli
{

namespace
{

using questions::Question;

struct QuizOptions {
    Source source{"builtin", {}, 0, {}};
    int count = 5;
    std::uint64_t seed = 1;
    bool showAnswers = false;
};

// What stands on no card: order and pairs over several facts.
std::vector<const Question *> onNoCard(const questions::QuestionSet &set)
{
    std::set<QuestionId> carded;
    for (const questions::Card &card : set.cards()) {
        carded.insert(card.questions.begin(), card.questions.end());
    }
    std::vector<const Question *> found;
    for (const Question &question : set.questions()) {
        if (!carded.contains(question.id)) {
            found.push_back(&question);
        }
    }
    return found;
}

// One question a card, so that none gives another away, and those on none.
std::vector<const Question *> pick(const questions::QuestionSet &set, const QuizOptions &options)
{
    SplitMix64 random(options.seed);
    std::vector<const Question *> picked = onNoCard(set);
    for (const questions::Card &card : set.cards()) {
        std::vector<const Question *> fitting;
        for (const QuestionId &id : card.questions) {
            const Question *question = set.question(id);
            if (question != nullptr) {
                fitting.push_back(question);
            }
        }
        if (!fitting.empty()) {
            picked.push_back(fitting[random.below(fitting.size())]);
        }
    }
    shuffle(std::span<const Question *>(picked), random);
    picked.resize(std::min(picked.size(), static_cast<std::size_t>(options.count)));
    return picked;
}

QString hint(const Question &question, const Console &console)
{
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::TrueFalse:
        return console.either("Letter: ", "请输入字母：");
    case QuestionType::Multiple:
        return console.either("Letters of all that are right: ", "请输入所有正确选项的字母：");
    case QuestionType::Cloze:
        return console.either("Letters, in the order of the blanks: ", "请按空的先后输入字母：");
    case QuestionType::Tiles:
    case QuestionType::Ordering:
        return console.either("Letters, in the right order: ", "请按正确次序输入字母：");
    case QuestionType::Reveal:
        return console.either("Say it to yourself, then press Enter: ", "先在心里答一遍，再按回车：");
    case QuestionType::Matching:
        return console.either("Pairs, such as 1b 2a 3d: ", "请配对，如 1b 2a 3d：");
    case QuestionType::Short:
        break;
    }
    return console.either("Answer: ", "请输入答案：");
}

// Letters as typed, in either width; what is no letter of an option is left out.
QStringList optionsNamed(const QString &typed, const QStringList &order)
{
    QStringList chosen;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        const qsizetype index = character.unicode() - u'A';
        if (index >= 0 && index < order.size()) {
            chosen.append(order[index]);
        }
    }
    return chosen;
}

// The items are shown and the learner says which were there.
std::optional<QStringList> ticked(const Question &question, Console &console)
{
    for (qsizetype index = 0; index < question.answer.size(); ++index) {
        console.line(QStringLiteral("   %1. %2").arg(optionLetter(index), question.answer[index]));
    }
    console.prompt(console.either("   Letters of those you had: ", "   想起来的是哪几项（字母）："));
    const std::optional<QByteArray> typed = console.readLine();
    if (!typed) {
        return std::nullopt;
    }
    QStringList indexes;
    for (qsizetype index = 0; index < question.answer.size(); ++index) {
        indexes.append(QString::number(index));
    }
    return optionsNamed(QString::fromUtf8(*typed), indexes);
}

// Nothing at the end of stdin.
std::optional<questions::Response> ask(const Question &question, const QStringList &order, Console &console)
{
    console.prompt(QStringLiteral("   ") + hint(question, console));
    const std::optional<QByteArray> typed = console.readLine();
    if (!typed) {
        return std::nullopt;
    }
    if (question.type == QuestionType::Reveal) {
        const std::optional<QStringList> had = ticked(question, console);
        return had ? std::optional(questions::Response{*had}) : std::nullopt;
    }
    if (question.type == QuestionType::Short) {
        return questions::Response{{QString::fromUtf8(*typed).trimmed()}};
    }
    if (question.type == QuestionType::Matching) {
        return questions::Response{pairsNamed(QString::fromUtf8(*typed), sidesOf(question, order))};
    }
    return questions::Response{optionsNamed(QString::fromUtf8(*typed), order)};
}

// "【卡】" is missing in what was typed, "[-本-]" is too much.
QString difference(const Question &question, const QString &typed)
{
    QString shown;
    for (const questions::Piece &piece : questions::differenceBetween(answerText(question), typed)) {
        shown += piece.kind == questions::Piece::Kind::Missing ? u'【' + piece.text + u'】'
            : piece.kind == questions::Piece::Kind::Extra      ? QStringLiteral("[-%1-]").arg(piece.text)
                                                               : piece.text;
    }
    return shown;
}

// What the wrong choices are really known for, and where a typed answer differs.
void mend(const Question &question, const questions::Response &response, Console &console)
{
    if (question.type == QuestionType::Short) {
        console.line(
            QStringLiteral("   %1%2").arg(console.either("Missing 【】, too much [- -]: ", "少了【】，多了[- -]："),
                                          difference(question, response.chosen.value(0))));
    }
    for (const QString &choice : response.chosen) {
        const bool pair = question.type == QuestionType::Matching;
        const questions::Option *option = question.option(pair ? choice.section(u'=', 1) : choice);
        if (option != nullptr && !option->why.isEmpty() && !question.key.contains(choice)) {
            console.line(QStringLiteral("   %1: %2").arg(option->text, option->why));
        }
    }
}

// One line; pairs have a line each.
void printAnswer(const Question &question, Console &console)
{
    const QString heading = console.either("Answer: ", "答案：");
    if (question.type != QuestionType::Matching) {
        console.line(QStringLiteral("   %1%2").arg(heading, answerText(question)));
        return;
    }
    console.line(QStringLiteral("   ") + heading.trimmed());
    for (const QString &pair : question.key) {
        const questions::Option *left = question.option(pair.section(u'=', 0, 0));
        const questions::Option *right = question.option(pair.section(u'=', 1));
        if (left != nullptr && right != nullptr) {
            console.line(QStringLiteral("     %1 – %2").arg(left->text, right->text));
        }
    }
}

void explain(const Question &question, Console &console)
{
    printAnswer(question, console);
    if (!question.explanation.isEmpty()) {
        console.line(QStringLiteral("   %1").arg(question.explanation));
    }
    console.line(QStringLiteral("   > %1").arg(QString(question.evidence.quote).replace(u'\n', u' ')));
    console.line();
}

void show(const Question &question, const QStringList &order, int number, Console &console)
{
    if (question.type == QuestionType::Matching) {
        printSides(question, sidesOf(question, order), number, console);
    } else {
        printQuestion(question, order, number, console);
    }
}

// Nothing at the end of stdin.
std::optional<Verdict> judged(const Question &question, const QStringList &order, Console &console)
{
    const std::optional<questions::Response> response = ask(question, order, console);
    if (!response) {
        return std::nullopt;
    }
    const Verdict verdict = questions::check(question, *response);
    console.line(QStringLiteral("   ") + verdictName(verdict, console));
    if (verdict != Verdict::Right) {
        mend(question, *response, console);
    }
    return verdict;
}

Exit runQuiz(const QuizOptions &options, Console &console)
{
    const Material material = load(options.source, Wanted::Everything);
    const std::vector<const Question *> picked = pick(material.set, options);
    const bool asking = !options.showAnswers && isatty(STDIN_FILENO) != 0;
    int number = 0;
    int right = 0;
    for (const Question *question : picked) {
        const QStringList order = questions::optionOrder(*question, options.seed);
        ++number;
        show(*question, order, number, console);
        if (asking) {
            const std::optional<Verdict> verdict = judged(*question, order, console);
            if (!verdict) {
                console.line();
                --number;
                break;
            }
            right += *verdict == Verdict::Right ? 1 : 0;
        }
        explain(*question, console);
    }
    if (asking && number > 0) {
        console.line(console.either("%1 of %2 right.", "答对 %1 道，共 %2 道。").arg(right).arg(number));
    }
    console.flush();
    return reportFindings(material, console);
}

} // namespace

void addQuiz(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("quiz", "asks a few questions here in the terminal");
    const auto options = std::make_shared<QuizOptions>();
    command
        ->add_option("source", options->source.path, "a set folder or an article; the set that comes along if left out")
        ->type_name("SET|ARTICLE");
    command->add_option("--count", options->count, "how many questions")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "which questions, and in what order")->capture_default_str();
    command->add_flag("--show-answers", options->showAnswers, "shows the answers and asks nothing");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runQuiz(*options, console);
        };
    });
}

} // namespace shixi::cli
