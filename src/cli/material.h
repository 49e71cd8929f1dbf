#pragma once

#include "cli/console.h"
#include "questions/questionset.h"
#include "workshop/workshop.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace shixi::cli
{

// What ARTICLE|SET on the command line names.
struct Source {
    std::string path;
    std::string published; // ISO date, or empty
    int year = 0; // what the article means by 今年; 0 where that is not given
    std::vector<std::string> rules; // an administrator's rule files
    std::vector<std::string> templates = {}; // and template files
    std::vector<std::string> beside = {}; // sets whose facts may serve as false options
    std::string language = "zh"; // of the stems
    bool details = false; // asked too
    std::size_t most = 0; // cards; 0: all
};

// What the data named on the command line comes to.
struct Data {
    std::optional<extraction::Rules> rules; // where there are own ones
    questions::Templates templates;
    std::vector<knowledge::Fact> neighbours;

    [[nodiscard]] workshop::Bench bench(const Source &source) const;
};
[[nodiscard]] Data dataOf(const Source &source);

enum class Wanted { Facts, Everything };

// The material itself. A set is read; an article is worked through as far as wanted.
struct Material {
    questions::QuestionSet set;
    std::vector<knowledge::Fact> doubtful; // of an article
    std::vector<Finding> findings;
    QString folder; // before the places of findings
};

void addSource(CLI::App &command, Source &source);
// The options of questions made from it.
void addAsking(CLI::App &command, Source &source);
// What an article on the command line is, with what is said about it there.
[[nodiscard]] knowledge::Article articleOf(const Source &source);
[[nodiscard]] Material load(const Source &source, Wanted wanted);

// Says what was left out; BadInput where any of it is an error.
Exit reportFindings(const Material &material, Console &console);
[[nodiscard]] Exit exitFor(const std::vector<Finding> &findings);

} // namespace shixi::cli
