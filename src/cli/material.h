#pragma once

#include "cli/console.h"
#include "extraction/rules/rules.h"
#include "questions/questionset.h"

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
};

enum class Wanted { Facts, Everything };

// The material itself. A set is read; an article is worked through as far as wanted.
struct Material {
    questions::QuestionSet set;
    std::vector<knowledge::Fact> doubtful; // of an article
    std::vector<Finding> findings;
    QString folder; // before the places of findings
};

void addSource(CLI::App &command, Source &source);
// What an article on the command line is, with what is said about it there; and the rules to read it by.
[[nodiscard]] knowledge::Article articleOf(const Source &source);
[[nodiscard]] extraction::Rules rulesOf(const Source &source);
[[nodiscard]] Material load(const Source &source, Wanted wanted);

// Says what was left out; BadInput where any of it is an error.
Exit reportFindings(const Material &material, Console &console);
[[nodiscard]] Exit exitFor(const std::vector<Finding> &findings);

} // namespace shixi::cli
