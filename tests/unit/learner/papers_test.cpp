#include "core/error.h"
#include "fixture.h"
#include "learner/papers.h"
#include "learner/papersheet.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace shixi::learner
{

namespace
{

using test::dayMs;
using test::minuteMs;

class PapersOfALearner : public ::testing::Test
{
protected:
    [[nodiscard]] Papers papers(test::TestDevice &device) { return Papers(device.learner()); }
    [[nodiscard]] Papers papers() { return papers(m_device); }
    [[nodiscard]] SessionId selfTest() { return papers().start({"self-test"}); }
    void tomorrow() { m_device.clock().advance(dayMs); }

    // Chooses right answers to so many questions from the first, wrong ones to the rest.
    void answerAll(const SessionId &session, std::size_t right)
    {
        const PaperView view = papers().view(session);
        for (std::size_t index = 0; index < view.items.size(); ++index) {
            const questions::Question &question = view.items[index].question;
            papers().choose(session,
                            static_cast<int>(index),
                            index < right ? test::rightResponse(question) : test::wrongResponse(question),
                            static_cast<std::int64_t>(index) * 1000);
        }
    }

    QTemporaryDir m_folder{test::folderTemplate()};
    test::TestDevice m_device{m_folder.path(), "one", 1};
    test::TestDevice m_other{m_folder.path(), "two", 2};
};

std::vector<std::string> askedBy(const PaperView &view)
{
    std::vector<std::string> asked;
    for (const PaperItemView &item : view.items) {
        asked.push_back(item.question.id.value);
        for (const questions::Option &option : item.question.options) {
            asked.push_back(option.id.toStdString());
        }
    }
    return asked;
}

TEST_F(PapersOfALearner, AnOfferSaysWhatIsWantedAndWhatCanBeHad)
{
    const PaperOffer offer = papers().offer({"self-test"});
    ASSERT_EQ(offer.parts.size(), 1U);
    EXPECT_EQ(offer.parts.front().wanted, 20);
    EXPECT_EQ(offer.parts.front().had, offer.questions);
    EXPECT_GT(offer.questions, 0);
    EXPECT_LT(offer.questions, 20) << "the library is small";
    EXPECT_EQ(offer.fullPoints, offer.questions * 500);
    EXPECT_EQ(offer.passPoints, (offer.fullPoints * 80 + 99) / 100);
    const SessionId session = selfTest();
    EXPECT_EQ(papers().view(session).items.size(), static_cast<std::size_t>(offer.questions));
    EXPECT_EQ(papers().offer({"self-test", true}).questions, 0) << "nothing was learnt";
    EXPECT_THROW((void)papers().offer({"no such paper"}), Error);
}

TEST_F(PapersOfALearner, NothingIsAskedTwiceAndOnlyWhatTheProgramCanJudge)
{
    for (int round = 0; round < 20; ++round) {
        const PaperView view = papers().view(selfTest());
        std::set<FactId> facts;
        for (const PaperItemView &item : view.items) {
            EXPECT_TRUE(facts.insert(item.question.facts.empty() ? FactId{} : item.question.facts.front()).second
                        || item.question.facts.empty());
            EXPECT_NE(item.question.type, QuestionType::Reveal);
            EXPECT_NE(item.question.type, QuestionType::Short);
        }
    }
}

TEST_F(PapersOfALearner, ACodeDrawsTheSamePaperForEverybodyWhateverTheyLearnt)
{
    m_device.study(5);
    m_device.learner().setSetting(QStringLiteral("levels"), QStringLiteral("everything"));
    const PaperView here = papers().view(papers().start({"formal", false, QStringLiteral("三季度")}));
    const PaperView there = papers(m_other).view(papers(m_other).start({"formal", true, QStringLiteral(" 三季度 ")}));
    EXPECT_EQ(askedBy(here), askedBy(there));
    test::TestDevice third(m_folder.path(), "three", 3);
    EXPECT_NE(askedBy(papers(third).view(papers(third).start({"formal", false, QStringLiteral("四季度")}))),
              askedBy(here));
}

TEST_F(PapersOfALearner, EachChangeIsKeptAtOnceSoAKilledProgramGoesOnWhereItWas)
{
    const SessionId session = selfTest();
    answerAll(session, 2);
    papers().flag(session, 1, true, 90'000);
    const PaperView before = papers().view(session);
    m_device.reopen();
    EXPECT_EQ(papers().open(), session);
    const PaperView after = papers().view(session);
    EXPECT_EQ(after.state.usedMs, 90'000);
    EXPECT_EQ(after.state.answered, static_cast<int>(before.items.size()));
    EXPECT_TRUE(after.items.at(1).flagged);
    for (std::size_t index = 0; index < before.items.size(); ++index) {
        EXPECT_EQ(after.items[index].chosen, before.items[index].chosen);
    }
    EXPECT_EQ(askedBy(after), askedBy(before));
}

TEST_F(PapersOfALearner, NothingCountsBeforeHandingInAndEachAnswerOnceAfterIt)
{
    m_device.study(10);
    tomorrow();
    const SessionId session = papers().start({"self-test", true});
    const auto answered = [&] {
        int days = 0;
        for (const auto &fact : m_device.learner().standing()) {
            days += static_cast<int>(m_device.learner().history(fact.fact->id).size());
        }
        return days;
    };
    const int before = answered();
    answerAll(session, 1);
    EXPECT_EQ(answered(), before);
    papers().handIn(session, 60'000);
    const PaperView view = papers().view(session);
    EXPECT_TRUE(view.ended && view.state.handedIn);
    EXPECT_EQ(answered(), before + static_cast<int>(view.items.size()));
    EXPECT_EQ(papers().open(), std::nullopt);
    EXPECT_THROW(papers().handIn(session, 70'000), Error);
    EXPECT_THROW(papers().choose(session, 0, {}, 70'000), Error);
    EXPECT_EQ(answered(), before + static_cast<int>(view.items.size()));
    const Summary summary = m_device.learner().summary(session);
    EXPECT_EQ(summary.answers, static_cast<int>(view.items.size()));
    EXPECT_EQ(summary.counted, summary.answers) << "all were learnt before today";
    EXPECT_TRUE(m_device.learner().check().empty());
}

TEST_F(PapersOfALearner, WhatWasMissedEntersTheWrongAnswerBook)
{
    const SessionId session = selfTest();
    answerAll(session, 1);
    papers().handIn(session, 60'000);
    const PaperView view = papers().view(session);
    int ofCards = 0;
    for (std::size_t index = 1; index < view.items.size(); ++index) {
        ofCards += view.items[index].card.empty() ? 0 : 1;
    }
    EXPECT_EQ(static_cast<int>(m_device.learner().missedCards().size()), ofCards);
    EXPECT_EQ(view.state.right, 1);
    EXPECT_EQ(view.state.points, 500);
    EXPECT_FALSE(view.state.passed);
}

TEST_F(PapersOfALearner, ASelfTestThatIsLeftCountsForNothing)
{
    const SessionId session = selfTest();
    answerAll(session, 0);
    papers().leave(session);
    EXPECT_EQ(papers().open(), std::nullopt);
    EXPECT_TRUE(papers().attempts().empty());
    EXPECT_TRUE(m_device.learner().missedCards().empty());
    const SessionId next = selfTest();
    const SessionId another = selfTest();
    EXPECT_NE(next, another);
    EXPECT_TRUE(papers().view(next).ended) << "one is open at a time";
}

TEST_F(PapersOfALearner, AFormalPaperIsTakenOnceAndNotLeft)
{
    const PaperWish wish{"formal", false, QStringLiteral("年终")};
    EXPECT_FALSE(papers().offer(wish).wasTaken);
    const SessionId session = papers().start(wish);
    EXPECT_THROW(papers().leave(session), Error);
    EXPECT_THROW(selfTest(), Error) << "it is open";
    papers().handIn(session, 1000);
    EXPECT_TRUE(papers().offer(wish).wasTaken);
    EXPECT_THROW(papers().start(wish), Error);
    EXPECT_FALSE(selfTest().empty());
}

TEST_F(PapersOfALearner, TheClockOfASelfTestStandsWhileItIsClosedThatOfAFormalPaperGoesOn)
{
    const SessionId session = selfTest();
    papers().wait(session, 5 * minuteMs);
    tomorrow();
    EXPECT_EQ(papers().usedNow(papers().view(session), minuteMs), 6 * minuteMs);
    const SessionId formal = papers().start({"formal", false, QStringLiteral("闭卷")});
    tomorrow();
    EXPECT_EQ(papers().usedNow(papers().view(formal), minuteMs), dayMs);
    m_device.clock().advance(-365 * dayMs);
    EXPECT_EQ(papers().usedNow(papers().view(formal), minuteMs), minuteMs) << "a clock set back gives no time";
}

TEST_F(PapersOfALearner, WhenTheTimeIsUpItIsHandedInAndTheLateAnswerLeftOut)
{
    const SessionId session = selfTest();
    const auto right = [&](int item) {
        return test::rightResponse(papers().view(session).items.at(static_cast<std::size_t>(item)).question);
    };
    EXPECT_TRUE(papers().choose(session, 0, right(0), minuteMs));
    EXPECT_FALSE(papers().choose(session, 1, right(1), 15 * minuteMs + 1));
    const PaperView view = papers().view(session);
    EXPECT_TRUE(view.ended && view.state.timeUp);
    EXPECT_EQ(view.state.answered, 1);
    EXPECT_EQ(papers().attempts().front().seconds, 15 * 60);
    EXPECT_TRUE(papers().attempts().front().timeUp);
}

TEST_F(PapersOfALearner, APaperGoesOnAndIsScoredAsItWasDrawnWhateverBecomesOfTheSet)
{
    const SessionId session = selfTest();
    const PaperView before = papers().view(session);
    m_device.reopen(test::smallerLibrary());
    EXPECT_EQ(askedBy(papers().view(session)), askedBy(before));
    answerAll(session, before.items.size());
    papers().handIn(session, minuteMs);
    const PaperView after = papers().view(session);
    EXPECT_EQ(after.state.points, after.state.fullPoints);
    EXPECT_TRUE(after.state.passed);
    EXPECT_TRUE(m_device.learner().check().empty());
}

TEST_F(PapersOfALearner, UndoTakesBackTheLastChoiceAndTheOneBeforeHolds)
{
    const SessionId session = selfTest();
    const questions::Question question = papers().view(session).items.front().question;
    papers().choose(session, 0, test::wrongResponse(question), 1000);
    papers().choose(session, 0, test::rightResponse(question), 2000);
    papers().wait(session, 3000);
    EXPECT_TRUE(papers().undo(session));
    EXPECT_EQ(papers().view(session).items.front().chosen, test::wrongResponse(question).chosen);
    EXPECT_TRUE(papers().undo(session));
    EXPECT_TRUE(papers().view(session).items.front().chosen.empty());
    EXPECT_FALSE(papers().undo(session));
    EXPECT_EQ(papers().view(session).state.usedMs, 3000) << "time is not taken back";
}

// Held by one, or read from the file each time: whatever was done, and by whom, it is the same paper.
TEST_F(PapersOfALearner, APaperThatIsHeldIsTheOneInTheFile)
{
    Papers held(m_device.learner());
    const SessionId session = held.start({"self-test"});
    const auto same = [&] {
        const PaperView here = held.view(session);
        const PaperView there = papers().view(session);
        EXPECT_EQ(here.state.usedMs, there.state.usedMs);
        EXPECT_EQ(here.state.handedIn, there.state.handedIn);
        EXPECT_EQ(here.state.points, there.state.points);
        EXPECT_EQ(here.ended, there.ended);
        EXPECT_EQ(here.canUndo, there.canUndo);
        for (std::size_t item = 0; item < there.items.size(); ++item) {
            EXPECT_EQ(here.items[item].chosen, there.items[item].chosen) << item;
            EXPECT_EQ(here.items[item].flagged, there.items[item].flagged) << item;
        }
    };
    const auto choose = [&](Papers &by, int item, std::int64_t usedMs) {
        by.choose(session,
                  item,
                  test::rightResponse(held.view(session).items.at(static_cast<std::size_t>(item)).question),
                  usedMs);
        same();
    };
    choose(held, 0, 1000);
    choose(held, 1, 2000);
    held.flag(session, 1, true, 3000);
    same();
    held.undo(session);
    same();
    EXPECT_FALSE(held.view(session).items[1].flagged);
    Papers another(m_device.learner());
    choose(another, 2, 4000);
    choose(held, 3, 3500); // time never runs back
    another.undo(session);
    same();
    EXPECT_TRUE(held.view(session).items[3].chosen.isEmpty());
    EXPECT_THROW(held.choose(session, 1000, {{QStringLiteral("a")}}, 5000), std::exception);
    same();
    held.handIn(session, 6000);
    same();
    EXPECT_THROW(held.flag(session, 0, true, 7000), Error);
    const PaperView view = held.view(session);
    ASSERT_TRUE(view.state.handedIn);
    EXPECT_EQ(held.pointsOf(session)->points, view.state.points);
    EXPECT_EQ(held.pointsOf(session)->fullPoints, view.state.fullPoints);
    EXPECT_EQ(held.attempts().front().points, view.state.points);
    EXPECT_FALSE(held.pointsOf(held.start({"self-test"}))) << "it is worked on";
}

TEST_F(PapersOfALearner, APaperIsTheSameOnADeviceItWasMergedInto)
{
    const SessionId session = selfTest();
    answerAll(session, 3);
    papers().handIn(session, minuteMs);
    m_device.close();
    m_other.learner().merge(m_device.path());
    EXPECT_EQ(m_other.learner().merge(m_device.path()).others, 0) << "twice is once";
    m_device.reopen();
    const auto here = papers().attempts();
    const auto there = papers(m_other).attempts();
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there.front().points, here.front().points);
    EXPECT_EQ(there.front().seconds, here.front().seconds);
    EXPECT_EQ(askedBy(papers(m_other).view(session)), askedBy(papers().view(session)));
}

TEST_F(PapersOfALearner, APaperHandedInOnTwoDevicesCountsOnceAfterAMerge)
{
    m_device.study(10);
    tomorrow();
    m_other.clock().advance(dayMs);
    const SessionId session = selfTest();
    const auto merge = [](test::TestDevice &from, test::TestDevice &into) {
        from.close();
        into.learner().merge(from.path());
        from.reopen();
    };
    merge(m_device, m_other);
    const PaperView drawn = papers().view(session);
    answerAll(session, 3);
    papers(m_other).choose(session, 0, test::rightResponse(drawn.items.front().question), 1000);
    papers(m_other).handIn(session, minuteMs);
    papers().handIn(session, minuteMs);
    for (int round = 0; round < 2; ++round) {
        merge(m_device, m_other);
        merge(m_other, m_device);
    }
    for (test::TestDevice *device : {&m_device, &m_other}) {
        const PaperView view = papers(*device).view(session);
        const Summary summary = device->learner().summary(session);
        EXPECT_LE(summary.answers, static_cast<int>(view.items.size()));
        EXPECT_EQ(view.counted, summary.counted);
        EXPECT_GE(view.practiceOnly, 0);
        EXPECT_TRUE(device->learner().check().empty());
        EXPECT_EQ(device->learner().scores().sessions.size(), m_device.learner().scores().sessions.size());
    }
    EXPECT_EQ(test::dumpCaches(m_device.path()), test::dumpCaches(m_other.path()));
}

TEST_F(PapersOfALearner, AQuestionWhoseCardIsGoneNeitherCountsNorIsPractice)
{
    const SessionId session = selfTest();
    answerAll(session, 20);
    m_device.reopen(test::smallerLibrary());
    papers().handIn(session, minuteMs);
    const PaperView view = papers().view(session);
    int gone = 0;
    for (const PaperItemView &item : view.items) {
        gone += !item.card.empty() && test::smallerLibrary().card(item.card) == nullptr ? 1 : 0;
    }
    EXPECT_GT(gone, 0);
    EXPECT_EQ(view.counted + view.practiceOnly + gone, view.state.answered);
}

TEST_F(PapersOfALearner, AFormalPaperNeedsACodeOrItWouldBeTakenAgainAndAgain)
{
    try {
        papers().start({"formal"});
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.detail(), "paper.no-code");
    }
    EXPECT_EQ(papers().open(), std::nullopt);
}

TEST_F(PapersOfALearner, EarlierOnesAreThoseOfThePlanHoweverManyOthersCameSince)
{
    const SessionId formal = papers().start({"formal", false, QStringLiteral("年终")});
    papers().handIn(formal, 1000);
    for (int round = 0; round < 60; ++round) {
        const SessionId session = selfTest();
        if (round % 2 == 0) {
            papers().handIn(session, 1000);
        } else {
            papers().leave(session);
        }
    }
    ASSERT_EQ(papers().attempts("formal").size(), 1U);
    EXPECT_EQ(papers().attempts("formal").front().session, formal);
    EXPECT_EQ(papers().attempts("self-test").size(), 30U) << "those left are none";
    EXPECT_EQ(papers().attempts("self-test", 7).size(), 7U);
    EXPECT_EQ(papers().attempts().size(), 31U);
    EXPECT_TRUE(papers().attempts("long-test").empty());
    EXPECT_TRUE(papers().offer({"formal", false, QStringLiteral("年终")}).wasTaken);
}

using SheetChange = std::function<void(QJsonObject &)>;

// Changes what a paper is in a part that is an object within a list.
SheetChange inFirst(const QString &list, const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &sheet) {
        QJsonArray rows = sheet.value(list).toArray();
        QJsonObject first = rows.first().toObject();
        first.insert(key, value);
        rows.replace(0, first);
        sheet.insert(list, rows);
    };
}

SheetChange put(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &sheet) {
        sheet.insert(key, value);
    };
}

QJsonArray manyOf(const QJsonArray &rows, int times)
{
    QJsonArray many;
    for (int time = 0; time < times; ++time) {
        many.append(rows.first());
    }
    return many;
}

// What a file that means ill may say a paper is.
std::vector<SheetChange> hostileChanges()
{
    const QString items = QStringLiteral("items");
    const QString rules = QStringLiteral("rules");
    return {
        inFirst(items, QStringLiteral("type"), QStringLiteral("essay")),
        inFirst(items, QStringLiteral("type"), QStringLiteral("reveal")),
        inFirst(items, QStringLiteral("kind"), 7),
        inFirst(items, QStringLiteral("points"), 2'000'000'000),
        inFirst(items, QStringLiteral("points"), -1),
        inFirst(items, QStringLiteral("rule"), 99),
        inFirst(items, QStringLiteral("options"), QJsonArray()),
        inFirst(items, QStringLiteral("stem"), QString()),
        inFirst(rules, QStringLiteral("false_parts"), QStringLiteral("costs")),
        inFirst(rules, QStringLiteral("penalty_percent"), -500),
        inFirst(rules, QStringLiteral("fewer"), QStringLiteral("most")),
        put(QStringLiteral("minutes"), 2'000'000'000),
        put(QStringLiteral("minutes"), -1),
        put(QStringLiteral("pass"), -1),
        put(items, QJsonArray()),
        put(items, 5),
        put(rules, QJsonArray()),
        [=](QJsonObject &sheet) {
            sheet.insert(items, manyOf(sheet.value(items).toArray(), 501));
        },
        [=](QJsonObject &sheet) {
            sheet.insert(rules, manyOf(sheet.value(rules).toArray(), 101));
        },
        [](QJsonObject &sheet) {
            sheet = {};
        },
    };
}

std::string changed(const std::string &parameters, const SheetChange &change)
{
    QJsonObject sheet = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    change(sheet);
    return QJsonDocument(sheet).toJson(QJsonDocument::Compact).toStdString();
}

TEST_F(PapersOfALearner, APaperOfAFileThatMeansIllIsDamageAndNotAFaultOfTheRules)
{
    const std::string sound = parametersOf(papers().drawn(*builtInPaperRules().find("formal"), {"formal"}));
    EXPECT_EQ(parametersOf(paperSheetOf(sound)), sound);
    const std::vector<SheetChange> changes = hostileChanges();
    for (std::size_t index = 0; index < changes.size(); ++index) {
        try {
            (void)paperSheetOf(changed(sound, changes[index]));
            ADD_FAILURE() << index;
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::Corrupt) << index;
            EXPECT_EQ(error.detail().find("papers.json"), std::string::npos) << index << ' ' << error.detail();
        }
    }
}

// As a hand in the file may: the program itself never changes a row.
void damage(const QString &path, const SessionId &paper)
{
    SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
    const std::string guard =
        file.execAndGet("SELECT sql FROM sqlite_master WHERE name = 'session_is_not_edited'").getString();
    file.exec("DROP TRIGGER session_is_not_edited");
    SQLite::Statement update(file,
                             "UPDATE session SET parameters = replace(parameters, '\"fewer\":\"', "
                             "'\"fewer\":\"x') WHERE hex(id) = upper(?)");
    update.bind(1, paper.value);
    ASSERT_EQ(update.exec(), 1);
    file.exec(guard);
}

TEST_F(PapersOfALearner, OneThatCannotBeReadHidesNoOtherAndStandsInNobodysWay)
{
    const SessionId good = selfTest();
    papers().handIn(good, 1000);
    for (const bool handedIn : {true, false}) {
        const SessionId bad = selfTest();
        if (handedIn) {
            papers().handIn(bad, 1000);
        }
        m_device.close();
        damage(m_device.path(), bad);
        m_device.reopen();
        EXPECT_EQ(papers().open(), std::nullopt);
        ASSERT_EQ(papers().attempts().size(), 1U);
        EXPECT_EQ(papers().attempts().front().session, good);
        EXPECT_THROW((void)papers().view(bad), Error);
    }
    const SessionId next = selfTest();
    EXPECT_FALSE(next.empty());
    EXPECT_EQ(papers().open(), next);
}

TEST_F(PapersOfALearner, APicturesNameStaysWithItsQuestionAndLeadsNowhereElse)
{
    PaperSheet sheet = papers().drawn(*builtInPaperRules().find("self-test"), {"self-test"});
    const QString picture = QStringLiteral("media/") + QString(64, u'a') + QStringLiteral(".png");
    sheet.items.front().question.media = {{picture, QStringLiteral("一张图")}, {QStringLiteral("../learner.db"), {}}};
    const PaperSheet read = paperSheetOf(parametersOf(sheet));
    ASSERT_EQ(read.items.front().question.media.size(), 1U);
    EXPECT_EQ(read.items.front().question.media.front(), (questions::Medium{picture, QStringLiteral("一张图")}));
    EXPECT_TRUE(read.items.back().question.media.empty());
}

// What a learner may do to a paper in any order, told apart from what the door makes of it.
class RandomPaper
{
public:
    explicit RandomPaper(test::TestDevice &device)
        : m_device(device)
        , m_session(Papers(device.learner()).start({"self-test"}))
        , m_items(Papers(device.learner()).view(m_session).items)
    {
    }

    void act()
    {
        Papers papers(m_device.learner());
        m_used += static_cast<std::int64_t>(m_device.dice().below(20'000));
        const auto item = static_cast<std::size_t>(m_device.dice().below(m_items.size()));
        switch (m_device.dice().below(8)) {
        case 0:
            m_device.reopen();
            break;
        case 1: // the wall clock is set by up to a year, either way
            m_device.clock().advance((static_cast<std::int64_t>(m_device.dice().below(730)) - 365) * dayMs);
            break;
        case 2:
            papers.flag(m_session, static_cast<int>(item), m_device.dice().below(2) == 0, m_used);
            m_done.emplace_back();
            break;
        case 3:
            if (papers.undo(m_session)) {
                m_done.pop_back();
            }
            break;
        default:
            choose(papers, item);
        }
    }

    [[nodiscard]] bool isOver() const { return m_used >= 15 * minuteMs; }

    [[nodiscard]] int expected() const
    {
        std::map<std::size_t, bool> last;
        for (const auto &done : m_done) {
            if (done) {
                last[done->item] = done->right;
            }
        }
        return 500 * static_cast<int>(std::ranges::count_if(last, [](const auto &entry) {
                   return entry.second;
               }));
    }

    [[nodiscard]] PaperView view() const { return Papers(m_device.learner()).view(m_session); }
    void handIn() { Papers(m_device.learner()).handIn(m_session, m_used); }

private:
    struct Choice {
        std::size_t item;
        bool right;
    };

    void choose(Papers &papers, std::size_t item)
    {
        const bool right = m_device.dice().below(2) == 0;
        const questions::Question &question = m_items[item].question;
        const bool inTime = m_used <= 15 * minuteMs;
        papers.choose(m_session,
                      static_cast<int>(item),
                      right ? test::rightResponse(question) : test::wrongResponse(question),
                      m_used);
        if (inTime) {
            m_done.emplace_back(Choice{item, right});
        }
    }

    test::TestDevice &m_device;
    SessionId m_session;
    std::vector<PaperItemView> m_items;
    std::int64_t m_used = 0;
    std::vector<std::optional<Choice>> m_done; // empty: a flag
};

TEST_F(PapersOfALearner, AnyOrderOfAnswersKillsUndosAndClocksLeavesTheScoreThatOfTheLastChoices)
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        test::TestDevice device(m_folder.path(), "random" + std::to_string(seed), 100 + seed);
        RandomPaper paper(device);
        for (int act = 0; act < 80 && !paper.isOver(); ++act) {
            paper.act();
            ASSERT_EQ(paper.view().state.points, paper.expected()) << seed << ' ' << act;
        }
        if (!paper.view().ended) {
            paper.handIn();
        }
        ASSERT_EQ(paper.view().state.points, paper.expected()) << seed;
        ASSERT_TRUE(device.learner().check().empty()) << seed;
    }
}

} // namespace

} // namespace shixi::learner
