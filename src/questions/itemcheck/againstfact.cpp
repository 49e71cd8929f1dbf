#include "questions/itemcheck/item.h"
#include "questions/itemcheck/telling.h"

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

// What is marked as right on the one hand, what the facts say on the other.
struct Against {
    QString marked;
    QString told;
    bool isSure = true; // false: one who writes a question may mean it so
};

QString withAnswers(const QStringList &pieces, const QStringList &answers, qsizetype from, qsizetype to)
{
    QString whole = pieces.at(from);
    for (qsizetype blank = from; blank < to; ++blank) {
        whole += plainWords(answers.value(blank)) + pieces.at(blank + 1);
    }
    return whole;
}

// A blank of a sentence of the text: the words around it say which option stood there.
std::optional<Against> ofBlank(const Item &item, const Telling &telling, qsizetype blank, const QStringList &pieces)
{
    const Question &question = *item.question;
    const Option *key = question.option(question.key.value(blank));
    const QStringList right = question.type == QuestionType::Cloze ? textsOfKeys(question) : QStringList();
    const QString before = withAnswers(pieces, right, 0, blank);
    const QString behind = withAnswers(pieces, right, blank + 1, pieces.size() - 1);
    if (key == nullptr) {
        return std::nullopt;
    }
    constexpr qsizetype sure = 3; // characters around it
    constexpr qsizetype ahead = 3;
    const qsizetype ofKey = telling.fit(before, plainWords(key->text), behind);
    for (const Option &option : question.options) {
        const qsizetype fit = telling.fit(before, plainWords(option.text), behind);
        if (option.id != key->id && fit >= sure && fit >= ofKey + ahead) {
            return Against{key->text, option.text};
        }
    }
    return std::nullopt;
}

std::optional<Against> ofBlanks(const Item &item, const Telling &telling)
{
    const QStringList pieces = piecesOf(item.question->stem);
    if (pieces.size() < 2 || pieces.size() - 1 != item.question->key.size()) {
        return std::nullopt;
    }
    for (qsizetype blank = 0; blank + 1 < pieces.size(); ++blank) {
        if (const auto against = ofBlank(item, telling, blank, pieces)) {
            return against;
        }
    }
    return std::nullopt;
}

// A word that turns what is asked round, and that the facts do not have: 不在其列, 没有参加.
bool isTurned(const Item &item, const Telling &telling)
{
    static const QString turns = QStringLiteral("不没未非除");
    const QString stem = withoutQuotes(item.question->stem);
    return std::any_of(stem.begin(), stem.end(), [&telling](QChar character) {
        return turns.contains(character) && !telling.mentions(character);
    });
}

// One option alone is what the fact says, word for word, or at least stands in it; and another is marked. Sure is only
// the fact's answer, and where fact and evidence do not speak of what is marked: else they may be asked for that.
std::optional<Against> ofChoice(const Item &item, const Telling &telling, Forms &forms)
{
    const auto key = item.keyIndex();
    if (key < 0 || telling.says(item.options[static_cast<std::size_t>(key)])) {
        return std::nullopt;
    }
    const QString &marked = item.question->options[static_cast<std::size_t>(key)].text;
    QStringList said;
    QStringList there;
    bool isAnswer = false;
    for (std::size_t at = 0; at < item.options.size(); ++at) {
        const QString &text = item.question->options[at].text;
        const QString plain = plainWords(text);
        if (item.stem.contains(plain)) {
            continue; // asked about, not asked for
        }
        if (telling.says(item.options[at])) {
            said.append(text);
            isAnswer = telling.isAnswer(item.options[at]);
        }
        there += telling.mentions(plain) ? QStringList(text) : QStringList();
    }
    const bool isMentioned = telling.mentions(plainWords(marked));
    if (said.size() == 1 && (isAnswer || !isMentioned)) {
        return Against{marked, said.front(), isAnswer && !isMentioned};
    }
    if (!said.isEmpty() || there.size() != 1 || isMentioned) {
        return std::nullopt;
    }
    // 不得超过20t: the figure of the answer, and another of its sort.
    const bool isSure = isSameSort(forms.of(marked), forms.of(there.front())) && telling.answers(there.front());
    return Against{marked, there.front(), isSure};
}

// The options that are answers of the facts are not those marked. Some must be both: else something else is asked for.
// A part of them may be asked for; what stands nowhere may not.
std::optional<Against> ofSeveral(const Item &item, const Telling &telling)
{
    QStringList marked;
    QStringList told;
    bool common = false;
    bool lacks = false;
    bool strays = false;
    for (std::size_t at = 0; at < item.options.size(); ++at) {
        const QString &text = item.question->options[at].text;
        const bool isAnswer = telling.isAnswer(item.options[at]);
        const bool isNamed = item.question->stem.contains(text);
        marked += item.right[at] ? QStringList(text) : QStringList();
        told += isAnswer ? QStringList(text) : QStringList();
        common = common || (isAnswer && item.right[at]);
        lacks = lacks || (isAnswer && !item.right[at] && !isNamed);
        strays = strays || (item.right[at] && !telling.says(item.options[at]) && !telling.mentions(plainWords(text)));
    }
    return common && (lacks || strays) ? std::optional(Against{marked.join(u'、'), told.join(u'、'), strays})
                                       : std::nullopt;
}

// The pieces of a list in another order, or others, where all of its items lie there.
std::optional<Against> ofRow(const Item &item, const Telling &telling, Forms &forms)
{
    const QStringList items = telling.items();
    if (items.isEmpty() || item.question->key.size() != items.size()) {
        return std::nullopt;
    }
    QStringList marked;
    QStringList lying;
    for (const QString &text : textsOfKeys(*item.question)) {
        marked.append(forms.of(text));
    }
    for (const QString &option : item.options) {
        lying.append(option);
    }
    QStringList told;
    for (const QString &text : items) {
        told.append(forms.of(text));
        if (!lying.contains(told.last())) {
            return std::nullopt;
        }
    }
    return marked == told ? std::nullopt
                          : std::optional(Against{textsOfKeys(*item.question).join(u'、'), items.join(u'、')});
}

// A pair no fact knows, where one knows another partner that lies there.
std::optional<Against> ofPairs(const Item &item, const Telling &telling)
{
    const Question &question = *item.question;
    for (const QString &pair : question.key) {
        const Option *left = question.option(pair.section(u'=', 0, 0));
        const Option *right = question.option(pair.section(u'=', 1));
        if (left == nullptr || right == nullptr) {
            continue;
        }
        const QString from = plainWords(left->text);
        if (telling.together(from, plainWords(right->text))) {
            continue;
        }
        for (const QString &other : question.key) {
            const Option *partner = question.option(other.section(u'=', 1));
            if (partner != nullptr && telling.together(from, plainWords(partner->text))) {
                return Against{left->text + u'—' + right->text, left->text + u'—' + partner->text};
            }
        }
    }
    return std::nullopt;
}

// A sentence of the text as it stands, called wrong; or one that differs from it in the answer alone, called right.
std::optional<Against> ofStatement(const Item &item, const Telling &telling)
{
    const Option *key = item.question->option(item.question->key.value(0));
    if (key == nullptr) {
        return std::nullopt;
    }
    const bool saidToBeTrue = key->text == QStringLiteral("对");
    const std::optional<bool> isTrue = telling.judged(item.question->stem);
    if (!isTrue || *isTrue == saidToBeTrue) {
        return std::nullopt;
    }
    return Against{key->text, *isTrue ? QStringLiteral("对") : QStringLiteral("错")};
}

// What is said or typed: a figure or a day in the form of the fact's, and another.
std::optional<Against> ofWords(const Item &item, const Telling &telling, Forms &forms)
{
    const QString said = item.question->answer.size() == 1 ? item.question->answer.first() : QString();
    const QString told = telling.value();
    if (told.isEmpty() || !isSameSort(forms.of(said), forms.of(told)) || forms.of(said) == forms.of(told)
        || telling.mentions(plainWords(said))) {
        return std::nullopt;
    }
    return Against{said, told};
}

// What is sure comes first.
std::optional<Against> ofSingle(const Item &item, const Telling &telling, bool asksForWhole, Forms &forms)
{
    if (auto found = ofBlanks(item, telling)) {
        return found;
    }
    const std::optional<Against> choice = asksForWhole ? ofChoice(item, telling, forms) : std::nullopt;
    if (choice && choice->isSure) {
        return choice;
    }
    const std::optional<Against> words = ofWords(item, telling, forms);
    return words ? words : choice;
}

std::optional<Against> against(const Item &item, const Telling &telling, Forms &forms)
{
    const bool asksForWhole = item.inLanguage && !isTurned(item, telling);
    switch (item.question->type) {
    case QuestionType::Single:
        return ofSingle(item, telling, asksForWhole, forms);
    case QuestionType::Cloze:
        return ofBlanks(item, telling);
    case QuestionType::Multiple:
        return asksForWhole ? ofSeveral(item, telling) : std::nullopt;
    case QuestionType::Tiles:
    case QuestionType::Ordering:
        return ofRow(item, telling, forms);
    case QuestionType::Matching:
        return ofPairs(item, telling);
    case QuestionType::TrueFalse:
        return ofStatement(item, telling);
    case QuestionType::Reveal:
    case QuestionType::Short:
        return ofWords(item, telling, forms);
    }
    return std::nullopt;
}

} // namespace

void checkAgainstFact(const Item &item, Forms &forms, Report &report)
{
    if (item.negated || item.question->facts.empty()) {
        return;
    }
    const Telling telling(*item.question, report.set(), forms);
    if (const auto found = against(item, telling, forms)) {
        const char *rule = found->isSure ? "items.key-against-fact" : "items.key-not-in-fact";
        report.say(rule, item, {found->marked, found->told});
    }
}

} // namespace shixi::questions::itemcheck
