#include "questions/lists/lists.h"

#include "questions/lists/listcount.h"
#include "questions/lists/listform.h"
#include "questions/lists/listframe.h"
#include "questions/lists/listsubject.h"
#include "questions/lists/listwhole.h"
#include "questions/lists/listwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString itemBlank = QStringLiteral("____");
const QString headWord = QStringLiteral("who"); // 某支部“四个融入”, 文中的“四强”
const QString leadWord = QStringLiteral("topic");
const QString tailWord = QStringLiteral("event");
const QString numberWord = QStringLiteral("number");
const QString listWord = QStringLiteral("list");
const QString clozeWord = QStringLiteral("cloze");
const QString scopeWord = QStringLiteral("question");
const QString answerWord = QStringLiteral("answer");
constexpr qsizetype mostAtOnce = 5;
constexpr int longestItem = 24;
constexpr int longestCued = 74; // whose words they are and the frame with its blanks

bool rowWants(const Template &row, const QString &word)
{
    return row.stem.contains(u'{' + word + u'}');
}

// The row's {head} and {topic}; false where it rowWants one the list does not have.
bool nameList(Asked &asked, const Template &row, const Fact &fact, const Material &material)
{
    if (rowWants(row, headWord)) {
        asked.words[headWord] = row.ask == Ask::Next ? stepsHead(fact, material) : listHead(fact, material);
    }
    if (rowWants(row, leadWord)) {
        asked.words[leadWord] = innerQuotes(listLead(fact, material));
    }
    if (rowWants(row, numberWord)) {
        const bool choosing = row.form == Form::Recognise;
        const QString tail = rowWants(row, clozeWord) ? QString() : listTail(fact, material); // the cloze shows it
        asked.words[numberWord] = countOfRest(asked.items.size(), tail, choosing);
    }
    if (rowWants(row, tailWord)) {
        asked.words[tailWord] = innerQuotes(listTail(fact, material));
    }
    asked.words[answerWord] = joinedWhole(fact.items);
    return std::ranges::none_of(asked.words, [](const auto &word) {
        return word.second.isEmpty();
    });
}

bool areAskable(const Fact &fact)
{
    static const QRegularExpression broken(QStringLiteral("[。！？\\n]"));
    static const QRegularExpression grades(
        QStringLiteral("^(?:优秀|优|良好|良|中等|合格|基本合格|不合格|称职|基本称职|不称职|一般|较好|较差|好|差)$"));
    const bool areGrades = std::ranges::all_of(fact.items, [](const QString &item) { // anybody knows them
        return grades.match(item).hasMatch();
    });
    static const QRegularExpression turn(QStringLiteral("^(?:但|而(?!立)|却|并|可(?=[谁什怎哪]))"));
    const bool turns = std::ranges::any_of(fact.items, [](const QString &item) { // 可谁去哪儿 begins a sentence
        return turn.match(item).hasMatch();
    });
    return !areGrades && !turns && fact.items.size() >= 2 && std::ranges::none_of(fact.items, [](const QString &item) {
        return item.isEmpty() || characters(item) > longestItem || item.contains(broken);
    });
}

// So that the blanks of one form of asking are not those of the next. Where the items differ in length not all can be
// asked, and the first form takes what it can get.
bool isTurnOf(const Template &row, const Fact &fact, const std::vector<ItemForm> &forms, qsizetype place)
{
    const auto differs = [&](const ItemForm &form) {
        return form.core.size() != forms.front().core.size();
    };
    if (std::ranges::any_of(forms, differs)) {
        return row.type == QuestionType::Single;
    }
    const auto offset = static_cast<qsizetype>(seedFrom(fact.id.value) % 2);
    const bool early = (place + offset) % 2 == 0;
    return row.type == QuestionType::Single ? early : !early;
}

std::vector<Asked> withName(Asked asked, const Template &row, const Fact &fact, const Material &material)
{
    return nameList(asked, row, fact, material) ? std::vector<Asked>{std::move(asked)} : std::vector<Asked>{};
}

// A text that frames the list says enough where this many characters are left of it.
bool framesEnough(const ListFrame &frame)
{
    static const QRegularExpression bare(QStringLiteral("(?:^|[。！？])[“‘]*____[”’]*[。，]?$"));
    if (bare.match(frame.text).hasMatch()) {
        return false; // what is said of the items is not shown
    }
    const int enough = frame.scope == QStringLiteral("文中的话") ? 6 : 2;
    return hanCharacters(frame.text) >= enough;
}

bool isStepwise(const Fact &fact)
{
    static const QRegularExpression steps(QStringLiteral("[步道]|环节|工序|流程|程序|阶段"));
    return fact.fixedOrder.value_or(false) && fact.counts.contains(steps);
}

std::vector<ItemForm> firstHalves(const Fact &fact, const Material &material)
{
    std::vector<ItemForm> forms;
    for (const ItemHalves &half : halvesOf(fact.items, material.templates().siblings().verbs)) {
        forms.push_back({half.hint, half.part, half.rest});
    }
    return forms;
}

// How much longer the frame is with a blank for each item.
int cueLength(const std::vector<ItemForm> &forms)
{
    int length = 0;
    for (const ItemForm &form : forms) {
        length += characters(form.before + itemBlank + form.after) + 1;
    }
    return length;
}

// What all items have in common stays to be read: 带头____、带头____、带头____; where nothing else says what is wanted,
// the first halves do. False where the blank would have no cue.
bool giveCue(Asked &asked, const Fact &fact, const Material &material)
{
    static const QRegularExpression bare(QStringLiteral("(?:^|[，,。；;：:])____(?:$|[，,。；;—])"));
    QString &frame = asked.words[clozeWord];
    const bool isBare = bare.match(frame).hasMatch();
    std::vector<ItemForm> forms = formsOf(fact.items);
    const auto isPlain = [&](const ItemForm &form) {
        return form.core.isEmpty() || form.before.isEmpty() || frame.contains(form.core);
    };
    if (std::ranges::any_of(forms, isPlain)) {
        forms = isBare || !forms.front().after.isEmpty() ? firstHalves(fact, material) : std::vector<ItemForm>{};
    }
    const int length = characters(asked.words[scopeWord]) + characters(frame) + cueLength(forms);
    if (forms.empty() || (!isBare && length > longestCued)) {
        return !isBare;
    }
    QStringList shown;
    asked.items.clear();
    for (const ItemForm &form : forms) {
        shown.append(form.before + itemBlank + form.after);
        asked.items.append(form.core);
    }
    asked.key = joinedWhole(asked.items);
    frame.replace(itemBlank, shown.join(QChar(u'、')));
    return true;
}

// By its number, by what its lead calls 下列, by its lead or its heading.
QString plainQuestion(const Template &row, const Fact &fact, const Material &material)
{
    const bool choosing = row.form == Form::Recognise;
    QString question = countedQuestion(wholeListFrame(fact, material), fact.items.size(), choosing);
    question = question.isEmpty() ? followingQuestion(fact, material, choosing) : question;
    return question.isEmpty() ? ledQuestion(fact, material, choosing) : question;
}

} // namespace

std::vector<Asked> allItems(const Template &row, const Fact &found, const Material &material)
{
    const auto whole = wholeList(found, material);
    if (!whole || !areAskable(*whole) || whole->items.size() > mostAtOnce || isOpenList(*whole, material)) {
        return {};
    }
    const Fact &fact = *whole;
    Asked asked{joinedWhole(fact.items), fact.items, {}};
    if (rowWants(row, clozeWord)) {
        const ListFrame frame = wholeListFrame(fact, material);
        asked.words[clozeWord] = frame.text;
        asked.words[scopeWord] = frame.scope;
        if (!framesEnough(frame) || (row.type == QuestionType::Reveal && !giveCue(asked, fact, material))) {
            return {};
        }
    } else if (rowWants(row, scopeWord)) {
        asked.words[scopeWord] = plainQuestion(row, fact, material);
    }
    return withName(std::move(asked), row, fact, material);
}

namespace
{

// It counts them, or breaks off where they begin; and it is no longer than one reads at a glance.
bool leadsToItems(const QString &lead, const Fact &fact, const Material &material)
{
    constexpr int longest = 48;
    static const QRegularExpression ended(QStringLiteral("[，,。；;：:]\\s*$"));
    const auto places = itemPlaces(fact);
    const qsizetype start = places.empty() ? 0 : places.front().start;
    const QString before = material.at({std::max<qsizetype>(0, start - 2), std::min<qsizetype>(2, start)});
    const bool counted = !fact.counts.isEmpty() && lead.contains(fact.counts);
    return characters(lead) <= longest && tellsWhose(lead) && (counted || !ended.match(before).hasMatch());
}

} // namespace

std::vector<Asked> otherItems(const Template &row, const Fact &found, const Material &material)
{
    const auto whole = wholeList(found, material);
    if (!whole || !areAskable(*whole) || whole->items.size() < 3 || isOpenList(*whole, material)) {
        return {};
    }
    const Fact &fact = *whole;
    const qsizetype size = fact.items.size();
    const QString lead = rowWants(row, scopeWord) ? innerQuotes(listLead(fact, material)) : QString();
    if (lead.count(u'、') > 1 || (rowWants(row, scopeWord) && !leadsToItems(lead, fact, material))) {
        return {}; // it names them itself, or is whole without them
    }
    // Of long lists a few are shown and the others asked; said aloud, first these, then those.
    const bool isLong = size > mostAtOnce;
    const qsizetype shown = isLong ? std::max(size - mostAtOnce, size / 2) : 1;
    const qsizetype last = row.type == QuestionType::Reveal && !isLong ? 0 : size - shown;
    std::vector<Asked> made;
    for (qsizetype at = 0; at <= last; at += std::max<qsizetype>(1, last)) {
        Asked asked;
        asked.items = fact.items.mid(0, at) + fact.items.mid(at + shown);
        asked.key = joinedWhole(asked.items);
        asked.words[listWord] = innerQuotes(joinedItems(fact.items.mid(at, shown), -1, {}));
        if (rowWants(row, scopeWord)) {
            asked.words[scopeWord] = lead;
        }
        std::ranges::move(withName(std::move(asked), row, fact, material), std::back_inserter(made));
    }
    return made;
}

std::vector<Asked> eachItem(const Template &row, const Fact &found, const Material &material)
{
    const auto whole = wholeList(found, material);
    const auto places = whole ? itemPlaces(*whole) : std::vector<text::Span>{};
    if (places.empty() || !areAskable(*whole)) {
        return {};
    }
    const Fact &fact = *whole;
    const auto forms = formsOf(fact.items);
    std::vector<Asked> made;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto place = static_cast<qsizetype>(at);
        if (!isTurnOf(row, fact, forms, place) || forms[at].core.size() < 2) {
            continue; // one character is guessed
        }
        const ItemForm &form = forms[at];
        Asked asked{form.core, {}, {places[at].start + form.before.size(), form.core.size()}};
        const bool isFramed = !rowWants(row, headWord) && !rowWants(row, leadWord);
        const ListFrame frame = listFrame(asked.blank, fact, material);
        if (rowWants(row, leadWord) && !frame.text.isEmpty()) {
            continue; // its own sentence says more
        }
        if (isFramed && frame.text.isEmpty()) {
            continue; // bare items do not say of what
        }
        const QString joined = joinedItems(fact.items, place, form.before + itemBlank + form.after);
        asked.words[clozeWord] = isFramed ? frame.text : joined;
        asked.words[scopeWord] = frame.scope.isEmpty() ? QStringLiteral("文中的话") : frame.scope;
        std::ranges::move(withName(std::move(asked), row, fact, material), std::back_inserter(made));
    }
    return made;
}

namespace
{

// 平常时候|看得出来: any of the second halves could stand behind any of the first. 费用|分摊 and 月末|大半天 could not.
bool fitAnywhere(const std::vector<ItemHalves> &halves)
{
    static const QRegularExpression open(QStringLiteral("[的在有再先后要度年月季周日心内里上下中时刻头候]$"));
    static const QRegularExpression measure(QStringLiteral("[一二两三四五六七八九十半0-9]"));
    return std::ranges::all_of(halves, [&](const ItemHalves &half) {
        return open.match(half.hint).hasMatch() && !measure.match(half.part).hasMatch() && half.part.size() > 1
            && half.part.size() == halves.front().part.size();
    });
}

// 智改数转网联 tells what 网络化 goes with.
bool isNamedBy(const QString &part, const Asked &asked)
{
    return std::ranges::any_of(asked.words, [&](const auto &word) {
        return word.first != listWord && word.first != answerWord && std::ranges::any_of(part, [&](QChar character) {
                   return word.second.contains(character);
               });
    });
}

} // namespace

std::vector<Asked> eachPart(const Template &row, const Fact &found, const Material &material)
{
    std::vector<Asked> made;
    const auto whole = wholeList(found, material);
    if (!whole || !areAskable(*whole)) {
        return made;
    }
    const Fact &fact = *whole;
    const auto halves = halvesOf(fact.items, material.templates().siblings().verbs);
    if (!fitAnywhere(halves)) {
        return made;
    }
    for (const ItemHalves &half : halves) {
        Asked asked{half.part, {}, {}};
        asked.words[listWord] = half.hint + itemBlank + half.rest;
        if (!half.told && nameList(asked, row, fact, material) && !isNamedBy(half.part, asked)) {
            made.push_back(std::move(asked));
        }
    }
    return made;
}

std::vector<Asked> hintedItems(const Template &row, const Fact &found, const Material &material)
{
    const auto whole = wholeList(found, material);
    if (!whole || !areAskable(*whole) || whole->items.size() > mostAtOnce) {
        return {};
    }
    const Fact &fact = *whole;
    Asked asked;
    QStringList shown;
    QStringList hints;
    qsizetype told = 0;
    for (const ItemHalves &half : halvesOf(fact.items, material.templates().siblings().verbs)) {
        told += half.told ? 1 : 0;
        hints.append(half.hint);
        asked.items.append(half.part);
        shown.append(half.hint + itemBlank + half.rest);
    }
    const auto isShort = [](const QString &part) { // a piece of a word
        return part.size() < 2;
    };
    if (asked.items.size() < 3 || told > 1 || hints.removeDuplicates() > 0
        || std::ranges::any_of(asked.items, isShort)) {
        return {};
    }
    asked.key = joinedWhole(asked.items);
    const QString joined = shown.join(QChar(u'、'));
    asked.words[clozeWord] = joined;
    const ListFrame frame = wholeListFrame(fact, material);
    if (rowWants(row, leadWord) && !frame.text.isEmpty()) {
        return {}; // its own sentence says more
    }
    if (rowWants(row, scopeWord)) {
        asked.words[scopeWord] = frame.scope;
        asked.words[clozeWord] = QString(frame.text).replace(itemBlank, joined);
    }
    return withName(std::move(asked), row, fact, material);
}

std::vector<Asked> nextItem(const Template &row, const Fact &fact, const Material &material)
{
    std::vector<Asked> made;
    if (!areAskable(fact) || !isStepwise(fact) || fact.items.size() < 4) {
        return made;
    }
    for (qsizetype at = 0; at + 1 < fact.items.size(); ++at) {
        Asked asked{fact.items.at(at + 1), {}, {}};
        asked.words[listWord] = fact.items.at(at);
        std::ranges::move(withName(std::move(asked), row, fact, material), std::back_inserter(made));
    }
    return made;
}

} // namespace shixi::questions
