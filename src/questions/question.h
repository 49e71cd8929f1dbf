#pragma once

#include "core/ids.h"
#include "core/kinds.h"
#include "knowledge/fact.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shixi::questions
{

struct Option {
    QString id; // given once, never reused
    QString text;
    QString why; // of a wrong one: what it is really known for

    bool operator==(const Option &) const = default;
};

// A picture or sound, by its name in the set, and what it says to who cannot see or hear it.
struct Medium {
    QString file;
    QString alt;

    bool operator==(const Medium &) const = default;
};

// One way of asking. docs/formats/set.md says what each type carries.
struct Question {
    QuestionId id;
    std::vector<FactId> facts;
    Kind kind = Kind::DateEvent;
    QuestionType type = QuestionType::Single;
    Form form = Form::Recognise;
    QString templateId;
    QString stem; // plain text; blanks are ____
    std::vector<Option> options;
    QStringList key; // option ids
    QStringList answer; // the right answer as text, one entry or more
    bool answerIsList = false; // on the wire: list or text
    QStringList accept;
    bool fixedOptions = false;
    QString explanation;
    std::vector<Medium> media;
    knowledge::Evidence evidence;
    QStringList tags;

    [[nodiscard]] const Option *option(const QString &optionId) const;
};

// What memory is about; its questions are ways to ask it.
struct Card {
    CardId id;
    std::vector<FactId> facts;
    QString direction;
    std::vector<QuestionId> questions; // easiest form first
    int rev = 1;
    std::vector<CardId> supersedes;
};

[[nodiscard]] QuestionId
mintQuestionId(const std::string &owner, QuestionType type, const QString &templateId, const QString &stem);
// a, b, c …: of the options of a new question, in order.
[[nodiscard]] QString optionId(std::size_t place);
[[nodiscard]] CardId mintCardId(const std::vector<FactId> &facts, const QString &direction);

} // namespace shixi::questions
