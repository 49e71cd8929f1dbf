#pragma once

#include "core/clock.h"
#include "extraction/extract.h"
#include "extraction/rules/rules.h"
#include "questions/generate.h"
#include "questions/identity/identity.h"
#include "questions/itemcheck/itemcheck.h"
#include "questions/questionset.h"
#include "questions/templates/templates.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace shixi::workshop
{

struct ArticleSource {
    knowledge::Article article;
    QString encoding;
};

// Reads an article from a file of at most 20 MB. Throws Error (NotFound, NotAFile, Empty, Binary, CutOff, TooLarge, Io)
// with the path as its place.
[[nodiscard]] ArticleSource readArticle(const QString &path, std::optional<QDate> published = std::nullopt);

// A set folder on disk, a pack, or the built-in one with the name ":builtin" or "builtin". Throws Error; what is wrong
// with single items goes to `findings`, their places relative to the folder.
[[nodiscard]] questions::QuestionSet readSetFolder(const QString &path, std::vector<Finding> *findings = nullptr);
// The same with what the reviewer edited (decisions.jsonl) in its place.
[[nodiscard]] questions::QuestionSet readEditedSet(const QString &path, std::vector<Finding> *findings = nullptr);
// Whether readSetFolder is the way to read it.
[[nodiscard]] bool isSetFolder(const QString &path);

// The rules compiled in, and with an administrator's own files on top of them: at most 1 MB each, in the order given.
// Throws Error (as readArticle; InvalidInput with FILE:RULE where a rule is refused).
[[nodiscard]] const extraction::Rules &builtInRules();
[[nodiscard]] extraction::Rules rulesWith(const QStringList &paths);

[[nodiscard]] const questions::Templates &builtInTemplates();
// The question templates compiled in, in this language (zh or en), and an administrator's own files on top of them. A
// file that is wrong is refused whole: Error{InvalidInput, "FILE:LINE: …"}.
[[nodiscard]] questions::Templates templatesWith(const QStringList &paths,
                                                 const QString &language = QStringLiteral("zh"));

// Rules and the built-in templates do the work; deterministic. `findings`: what was left out, and why.
[[nodiscard]] extraction::Extraction extractFacts(const knowledge::Article &article,
                                                  const extraction::Rules &rules = builtInRules());
// What a draft is made with.
struct Bench {
    const extraction::Rules &rules = builtInRules();
    const questions::Templates &templates = builtInTemplates();
    bool details = false; // asked too, though they are for reading
    std::size_t most = 0; // cards, the best ones; 0: all
    std::vector<knowledge::Fact> neighbours = {}; // of other sets: false options may come from them
};
[[nodiscard]] questions::QuestionSet
draft(const knowledge::Article &article, std::vector<Finding> *findings = nullptr, const Bench &bench = {});

// A set whose ids a new draft of the corrected article carries on.
struct OldSet {
    questions::QuestionSet set;
    QByteArray decisions; // decisions.jsonl as it stands
    QByteArray corrections; // corrections.jsonl, the same
    QString folder;
    bool published = false; // then the draft is of the next version
    std::vector<Finding> findings; // as readSetFolder
};
[[nodiscard]] OldSet readOldSet(const QString &path);

struct CarriedDraft {
    questions::QuestionSet set;
    std::vector<Finding> findings;
    bool losesInPlace = false; // something of the old set is in it no longer and can only be found there
};
// As draft; docs/formats/set.md says what is carried. Throws Error where no article of the old set is like this one.
[[nodiscard]] CarriedDraft draftFrom(const OldSet &old,
                                     const knowledge::Article &article,
                                     const questions::identity::Confirmation &confirmation = {},
                                     const Bench &bench = {});

// Writes the folder, whole or not at all: into a temporary neighbour, then renamed. decisions.jsonl of an existing
// draft is kept; what is wrong in it comes back. Throws Error; a folder that holds anything but a draft of the same
// articles is left alone.
std::vector<Finding> writeDraft(const questions::QuestionSet &set, const QString &folder);
// With the decisions of the old set, as far as they hold. The folder may be that of the old set, unless something would
// be lost.
std::vector<Finding> writeDraft(const CarriedDraft &draft, const QString &folder, const OldSet &from);

// The item check by the rules compiled in.
[[nodiscard]] const questions::ItemRules &builtInItemRules();
[[nodiscard]] std::vector<questions::ItemFinding> checkItems(const questions::QuestionSet &set);
// Makes every safe fix in a draft's folder: a decision each, appended to decisions.jsonl; a second time there is
// nothing left to do. Gives their number. Throws Error; a published set and anything but a folder are left alone.
int fixItems(const QString &folder, const Clock &clock);

} // namespace shixi::workshop
