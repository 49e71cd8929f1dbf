#pragma once

#include "core/kinds.h"
#include "questions/templates/casewords.h"
#include "questions/templates/siblings.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace shixi::questions
{

// What of a fact is asked for. It says where the right answer stands and where the false ones come from.
enum class Ask {
    Date, // the answer, a date; false: dates of other facts, else a two-field factorial
    DateParts, // its year, month and day, a blank each; false: those of other dates
    Event, // what happened then; false: what happened at other times
    Figure, // the answer, a number with its unit; false: a ladder
    Figures, // it and the other figure of the same words, a blank each
    Document, // the title, by what it settles, when and by whom; false: titles the text tells otherwise of
    Documents, // several titles of one issuer; false: titles of others
    TitleClass, // 条例, 办法 … at the end of a title; false: other classes
    Meeting, // its name; false: other meetings of the text, then of the kind's lexicon
    Holder, // who held a meeting; false: bodies of the same rank
    DutyOwner, // who must do it; false: those of the same class with other duties
    Duty, // what must be done; false: what others must do
    Term, // the word; false: words of the same sort
    Meaning, // what a word means; false: what other words mean
    Words, // the distinguishing words of a title; false: those of sibling titles
    Issuer, // who issued a document; false: other bodies of the article
    IssueDate, // when it was issued; false: as Date
    Items, // the whole list; false: items of sibling lists
    Item, // one item of it, the others shown
    Others, // the items beside the one or few that are shown
    Part, // the second half of an item; false: those of the other items
    Hints, // the second halves of all items behind the first ones, a blank each
    Next, // the item after another, where the order is recited
    Aim, // what an item is for; false: what the others are for
    Means, // the item that is for an aim
    Practice, // what a unit did; false: what others did
    Unit, // who did it; false: who did other things
    Said, // a word of a sort that has others of its sort, in a requirement or saying; false: those others
    SaidTwo, // two of them, a blank each
    Quoted, // a term in quotation marks; false: others of the article
    Story, // what a unit did and what came of it
    Named, // what it called or founded; false: what others did
};

// One row of the table kind × direction × type: rows of one slot are alternatives, the first that passes is taken.
struct Template {
    QString id;
    Kind kind = Kind::DateEvent;
    QString direction; // empty: over several facts, on no card
    Form form = Form::Recognise; // follows from the type
    QuestionType type = QuestionType::Single;
    Ask ask = Ask::Date;
    QString slot; // the type where not given
    QString stem;
    QString why; // of a false option, filled from the fact it belongs to
    QString explanation;
    QString left; // ordering, matching: what stands at each place, and what it is paired with
    QString right;
    int variants = 1; // how many questions a card gets from this row at most
};

struct Limits {
    int stemShortest = 12; // code points
    int stemLongest = 90;
    int context = 6; // Han characters a cloze shows besides its blank
    int strays = 3;
    int lengthPercent = 160; // longest option of one question against its shortest …
    int lengthSlack = 2; // … unless they differ by no more characters than this
    int cardsPerFact = 3;
    int fewCards = 10; // details are asked until there are so many
};

// What a word before or after a number says about the true value, in thousandths of the number written.
struct Approximation {
    QString mark;
    bool before = true;
    bool open = false; // 以上: no ladder stands outside it
    bool lastDigit = false; // 余: up to one unit of the last digit that is not 0
    int fromPerMille = 0;
    int toPerMille = 0;
};

// Where words of one sort are blanked, by the group `blank`; the false ones are the others of them.
struct Norm {
    QRegularExpression at;
    QStringList words;
};

// A file of content/templates: common.json, forms.json, or the rows of one kind.
struct TemplateFile {
    QString name; // shown in messages
    QByteArray json;
    bool builtIn = true; // else its rows may replace built-in ones of the same id
};

// All files, parsed and checked, in one language. Immutable.
class Templates
{
public:
    // Throws Error{InvalidInput, "NAME:LINE: what"}; LINE is that of the row. `language`: zh or en, of the stems.
    [[nodiscard]] static Templates parse(const std::vector<TemplateFile> &files,
                                         const QString &language = QStringLiteral("zh"));

    // Whether a kind may be asked in this way at all: docs/formats/templates.md.
    [[nodiscard]] bool allows(Kind kind, QuestionType type) const;
    // Whether a card of this kind may begin with it where nothing fair can be chosen from.
    [[nodiscard]] bool begins(Kind kind, QuestionType type) const { return m_beginnings.contains({kind, type}); }
    // Whether its details make up the number of cards where a set is small.
    [[nodiscard]] bool fillsUp(Kind kind) const { return !m_notFilling.contains(kind); }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const std::vector<Template> &rows() const { return m_rows; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const std::vector<Approximation> &approximations() const { return m_approximations; }
    [[nodiscard]] const std::vector<Norm> &norms() const { return m_norms; }
    [[nodiscard]] const QRegularExpression &dateInStem() const { return m_dateInStem; }
    [[nodiscard]] const QStringList &weakStarts() const { return m_weakStarts; }
    [[nodiscard]] const QRegularExpression &droppedStarts() const { return m_droppedStarts; }
    // 更换救生衣…: what does not say of whom it tells.
    [[nodiscard]] const QRegularExpression &bareStarts() const { return m_bareStarts; }
    [[nodiscard]] const QRegularExpression &unfitStems() const { return m_unfitStems; }
    [[nodiscard]] const QStringList &weakEnds() const { return m_weakEnds; }
    [[nodiscard]] const QStringList &forbiddenOptions() const { return m_forbiddenOptions; }
    [[nodiscard]] QString word(const QString &key) const;
    // Well-known names a kind's file brings, for false options where the text has too few. Empty where it has none.
    [[nodiscard]] const QStringList &lexicon(Kind kind, const QString &name) const;
    [[nodiscard]] const CaseWords &caseWords() const { return m_caseWords; }
    [[nodiscard]] const SiblingWords &siblings() const { return m_siblings; }

private:
    friend class CommonReader;
    friend class TemplateReader;
    QString m_language;
    std::set<std::pair<Kind, QuestionType>> m_forms;
    std::set<std::pair<Kind, QuestionType>> m_beginnings;
    std::set<Kind> m_notFilling;
    std::vector<Template> m_rows;
    Limits m_limits;
    std::vector<Approximation> m_approximations;
    std::vector<Norm> m_norms;
    QRegularExpression m_dateInStem;
    QStringList m_weakStarts;
    QRegularExpression m_droppedStarts; // 这次 before what can be named without it
    QRegularExpression m_bareStarts;
    QRegularExpression m_unfitStems;
    QStringList m_weakEnds;
    QStringList m_forbiddenOptions;
    std::map<QString, QString> m_words;
    std::map<std::pair<Kind, QString>, QStringList> m_lexicons;
    CaseWords m_caseWords;
    SiblingWords m_siblings;
};

} // namespace shixi::questions
