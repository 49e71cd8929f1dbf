#include "cli/commands.h"
#include "cli/material.h"
#include "cli/words.h"
#include "packs/folder.h"

namespace shixi::cli
{

namespace
{

struct QuestionsOptions {
    Source source;
    bool lines = false;
};

QStringList givenOrder(const questions::Question &question)
{
    QStringList order;
    for (const questions::Option &option : question.options) {
        order.append(option.id);
    }
    return order;
}

void printWithAnswer(const questions::Question &question, int number, Console &console)
{
    printQuestion(question, givenOrder(question), number, console);
    console.line(QStringLiteral("   %1%2").arg(console.either("Answer: ", "答案："), answerText(question)));
}

Exit runQuestions(const QuestionsOptions &options, Console &console)
{
    const Material material = load(options.source, Wanted::Everything);
    packs::LineWriter writer(material.set);
    int number = 0;
    for (const questions::Question &question : material.set.questions()) {
        ++number;
        if (options.lines) {
            console.line(writer.line(question));
        } else {
            printWithAnswer(question, number, console);
        }
    }
    console.flush();
    return reportFindings(material, console);
}

} // namespace

void addQuestions(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("questions", "questions with their answers, from an article or a set");
    const auto options = std::make_shared<QuestionsOptions>();
    addSource(*command, options->source);
    addAsking(*command, options->source);
    command->add_flag("--jsonl", options->lines, "one JSON object a line");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runQuestions(*options, console);
        };
    });
}

} // namespace shixi::cli
