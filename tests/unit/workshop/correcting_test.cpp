#include "corrections.h"
#include "packs/folder.h"
#include "text/fold.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace shixi::workshop
{

namespace
{

using knowledge::Fact;
using questions::Card;
using questions::Question;
using questions::QuestionSet;

constexpr test::Edit everyEdit[] = {test::Edit::InsertedParagraph,
                                    test::Edit::Slip,
                                    test::Edit::ChangedDate,
                                    test::Edit::RemovedParagraph,
                                    test::Edit::SwappedParagraphs};

knowledge::Article articleOf(const QString &text)
{
    knowledge::Article article;
    article.id = knowledge::articleId(text);
    article.name = QStringLiteral("article");
    article.title = QStringLiteral("标题");
    article.text = text;
    return article;
}

QString textOf(const QString &path)
{
    return readArticle(path).article.text;
}

// All a fact says but its id and place: who says this once in both versions is unchanged.
QString wordsOf(const Fact &fact)
{
    return QString::number(static_cast<int>(fact.kind)) + u'|' + fact.answer + u'|' + fact.subject + u'|'
        + fact.practice + u'|' + fact.evidence.quote;
}

template<class Item, class Words>
std::map<QString, const Item *> saidOnce(const std::vector<Item> &items, Words words)
{
    std::map<QString, int> count;
    std::map<QString, const Item *> found;
    for (const Item &item : items) {
        const QString said = words(item);
        found[said] = &item;
        ++count[said];
    }
    std::erase_if(found, [&count](const auto &entry) {
        return count[entry.first] > 1;
    });
    return found;
}

template<class Items>
void expectEachOnce(const Items &items)
{
    std::set<std::string> ids;
    for (const auto &item : items) {
        EXPECT_TRUE(ids.insert(item.id.value).second) << item.id.value;
    }
}

void expectSound(const QuestionSet &set)
{
    for (const Finding &finding : packs::validate(set)) {
        ADD_FAILURE() << finding.place << " " << finding.rule;
    }
    expectEachOnce(set.facts());
    expectEachOnce(set.cards());
    expectEachOnce(set.questions());
}

void expectOptionsKept(const Question &old, const Question &now)
{
    std::map<QString, QString> texts;
    for (const questions::Option &option : old.options) {
        texts.emplace(option.id, text::normalForm(option.text));
    }
    for (const questions::Option &option : now.options) {
        const auto known = texts.find(option.id);
        if (known != texts.end()) {
            EXPECT_EQ(text::normalForm(option.text), known->second) << now.stem.toStdString();
        } else {
            for (const auto &[id, words] : texts) {
                EXPECT_NE(text::normalForm(option.text), words) << now.stem.toStdString();
            }
        }
    }
}

std::set<FactId> expectFactsKept(const QuestionSet &old, const QuestionSet &now)
{
    std::set<FactId> same;
    const auto before = saidOnce(old.facts(), wordsOf);
    for (const auto &[words, fact] : saidOnce(now.facts(), wordsOf)) {
        const auto found = before.find(words);
        if (found != before.end()) {
            EXPECT_EQ(fact->id, found->second->id) << words.toStdString();
            same.insert(fact->id);
        }
    }
    return same;
}

// Cards and questions of unchanged facts. Gives how many questions were compared.
int expectAskedAsBefore(const QuestionSet &old, const QuestionSet &now, const std::set<FactId> &same)
{
    const auto cardWords = [](const Card &card) {
        return QString::fromStdString(card.facts.front().value) + card.direction;
    };
    const auto cardsBefore = saidOnce(old.cards(), cardWords);
    int compared = 0;
    for (const auto &[words, card] : saidOnce(now.cards(), cardWords)) {
        const auto found = cardsBefore.find(words);
        if (found == cardsBefore.end() || !same.contains(card->facts.front())) {
            continue;
        }
        EXPECT_EQ(card->id, found->second->id);
        for (const QuestionId &id : card->questions) {
            for (const QuestionId &oldId : found->second->questions) {
                const Question &question = *now.question(id);
                const Question &before = *old.question(oldId);
                if (question.type == before.type && question.templateId == before.templateId
                    && question.stem == before.stem && question.answer == before.answer) {
                    EXPECT_EQ(id, oldId) << question.stem.toStdString();
                    expectOptionsKept(before, question);
                    ++compared;
                }
            }
        }
    }
    return compared;
}

// A card of the old set asks for what it asked for, or says by its revision that it no longer does.
void expectNoSilentChange(const QuestionSet &old, const QuestionSet &now)
{
    for (const Card &card : now.cards()) {
        const Card *before = old.card(card.id);
        if (before == nullptr) {
            continue;
        }
        bool changed = false;
        for (const FactId &id : card.facts) {
            const Fact *fact = old.fact(id);
            ASSERT_NE(fact, nullptr);
            changed = changed || questions::identity::answerKey(*fact) != questions::identity::answerKey(*now.fact(id));
        }
        EXPECT_GE(card.rev, before->rev + (changed ? 1 : 0)) << card.id.value;
    }
}

int expectCarried(const QuestionSet &old, const QuestionSet &now)
{
    expectSound(now);
    expectNoSilentChange(old, now);
    return expectAskedAsBefore(old, now, expectFactsKept(old, now));
}

TEST(DraftFrom, TheSameArticleGivesTheSameBytes)
{
    const QStringList paths = test::goldenArticles();
    for (qsizetype at = 0; at < paths.size(); at += 4) {
        SCOPED_TRACE(paths[at].toStdString());
        const knowledge::Article article = articleOf(textOf(paths[at]));
        const QuestionSet first = draft(article);
        const CarriedDraft again = draftFrom(test::asOldSet(first), article);
        EXPECT_EQ(packs::writeSet(again.set), packs::writeSet(first));
        EXPECT_FALSE(again.losesInPlace);
    }
}

TEST(DraftFrom, KeepsEveryIdOfWhatIsUnchangedThroughEachKindOfEdit)
{
    int compared = 0;
    const QStringList paths = test::goldenArticles();
    for (qsizetype at = 0; at < paths.size(); at += 6) {
        SCOPED_TRACE(paths[at].toStdString());
        const QString text = textOf(paths[at]);
        const OldSet old = test::asOldSet(draft(articleOf(text)));
        SplitMix64 random(static_cast<std::uint64_t>(at));
        for (const test::Edit edit : everyEdit) {
            SCOPED_TRACE(static_cast<int>(edit));
            const knowledge::Article now = articleOf(test::edited(text, edit, random));
            compared += expectCarried(old.set, draftFrom(old, now).set);
            if (edit == test::Edit::ChangedDate) {
                (void)expectCarried(old.set, draftFrom(old, now, {true, true, {}}).set);
            }
        }
    }
    EXPECT_GT(compared, 500);
}

TEST(DraftFrom, KeepsThemThroughAnyEditsOneAfterTheOther)
{
    const QStringList paths = test::goldenArticles();
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        SplitMix64 random(seed);
        QString text = textOf(paths[test::below(paths.size(), random)]);
        OldSet old = test::asOldSet(draft(articleOf(text)));
        for (int step = 0; step < 5; ++step) {
            for (std::uint64_t edits = 1 + random.below(3); edits > 0; --edits) {
                text = test::edited(text, everyEdit[random.below(std::size(everyEdit))], random);
            }
            const bool all = random.below(2) == 1;
            CarriedDraft now = draftFrom(old, articleOf(text), {true, all, {}});
            (void)expectCarried(old.set, now.set);
            old = test::asOldSet(std::move(now.set));
        }
    }
}

TEST(DraftFrom, ProposesAChangedDateAndRaisesTheRevisionWhereItIsConfirmed)
{
    const QString text = QStringLiteral("清河读书会十年记\n\n2013年5月，清河读书会正式成立，首批会员12名。\n"
                                        "2018年9月，读书会召开第一次读书交流会。读书会藏书8000余册。\n");
    const OldSet old = test::asOldSet(draft(articleOf(text)));
    const knowledge::Article now = articleOf(QString(text).replace(QStringLiteral("5月"), QStringLiteral("6月")));
    const auto ofDate = [](const QuestionSet &set, const QString &answer) {
        const auto found = std::ranges::find(set.facts(), answer, &Fact::answer);
        return found == set.facts().end() ? FactId{} : found->id;
    };
    const FactId before = ofDate(old.set, QStringLiteral("2013年5月"));
    ASSERT_FALSE(before.empty());
    const CarriedDraft open = draftFrom(old, now);
    EXPECT_NE(ofDate(open.set, QStringLiteral("2013年6月")), before);
    EXPECT_TRUE(open.losesInPlace);
    const CarriedDraft confirmed = draftFrom(old, now, {true, false, {before.value}});
    EXPECT_EQ(ofDate(confirmed.set, QStringLiteral("2013年6月")), before);
    EXPECT_FALSE(confirmed.losesInPlace);
    int raised = 0;
    for (const Card &card : confirmed.set.cards()) {
        if (card.facts.front() == before && old.set.card(card.id) != nullptr) {
            EXPECT_EQ(card.rev, 2);
            ++raised;
        }
    }
    EXPECT_GT(raised, 0);
}

TEST(DraftFrom, KeepsTheSetAndWhatWasSettledAboutTheArticle)
{
    QuestionSet first = draft(articleOf(QStringLiteral("清河读书会十年记\n\n2013年5月，清河读书会正式成立。\n")));
    questions::Manifest manifest = first.manifest();
    manifest.id = {"reading-club"};
    manifest.title = QStringLiteral("读书会题库");
    manifest.version = 4;
    manifest.published = QStringLiteral("2023-06-30");
    knowledge::Article article = first.articles().front();
    article.name = QStringLiteral("ten-years");
    article.publisher = QStringLiteral("清河读书会");
    article.anchorYear = 2023;
    article.about = QStringLiteral("编者说明");
    OldSet old = test::asOldSet({manifest, {article}, {}, {}, {}});
    old.published = true;
    const CarriedDraft now =
        draftFrom(old, articleOf(QStringLiteral("清河读书会十年记\n\n2013年5月，清河读书会正式成立。今年6月办展。\n")));
    EXPECT_EQ(now.set.manifest().id.value, "reading-club");
    EXPECT_EQ(now.set.manifest().version, 5);
    EXPECT_EQ(now.set.manifest().title, manifest.title);
    EXPECT_TRUE(now.set.manifest().published.isEmpty());
    EXPECT_EQ(now.set.articles().front().name, article.name);
    EXPECT_EQ(now.set.articles().front().publisher, article.publisher);
    EXPECT_EQ(now.set.articles().front().anchorYear, 2023);
    EXPECT_EQ(now.set.articles().front().about, article.about);
    old.published = false;
    EXPECT_EQ(draftFrom(old, articleOf(article.text)).set.manifest().version, 4);
}

TEST(DraftFrom, KeepsEveryCardOfTheBuiltInSet)
{
    const OldSet old = readOldSet(QStringLiteral("builtin"));
    knowledge::Article article = old.set.articles().front();
    article.text = QStringLiteral("更正说明。\n") + article.text;
    article.id = knowledge::articleId(article.text);
    const CarriedDraft now = draftFrom(old, article, {}, {.details = true});
    expectSound(now.set);
    EXPECT_EQ(now.set.manifest().version, old.set.manifest().version + 1);
    for (const Card &card : old.set.cards()) {
        const Card *kept = now.set.card(card.id);
        ASSERT_NE(kept, nullptr) << card.id.value;
        EXPECT_EQ(kept->rev, card.rev);
    }
    std::size_t questionsKept = 0;
    for (const Question &question : old.set.questions()) {
        questionsKept += now.set.question(question.id) != nullptr ? 1U : 0U;
    }
    EXPECT_GE(questionsKept * 10, old.set.questions().size() * 9);
}

TEST(DraftFrom, RefusesAnArticleTheSetKnowsNothingOf)
{
    const OldSet old = test::asOldSet(draft(articleOf(textOf(test::goldenArticles().front()))));
    try {
        (void)draftFrom(old, articleOf(textOf(test::goldenArticles().back())));
        FAIL();
    } catch (const Error &error) {
        EXPECT_THAT(error.detail(), testing::HasSubstr("draft.not-a-correction"));
    }
}

} // namespace

} // namespace shixi::workshop
