#include "library/fixture.h"

#include <gtest/gtest.h>

namespace shixi::library
{

namespace
{

using test::keyNumber;

List aList()
{
    List list;
    list.put({{"b"},
              2,
              QStringLiteral("党史 \"上\""),
              QStringLiteral("党办"),
              QStringLiteral("2026-11-23"),
              "bb",
              keyNumber(1),
              "aa",
              true});
    list.put({{"a"}, 1, QStringLiteral("四强"), {}, QStringLiteral("2026-01-01"), "cc", {}, {}});
    list.trust.owners[{"b"}] = {keyNumber(1), keyNumber(2), {keyNumber(3), keyNumber(4)}};
    list.trust.owners[{"a"}] = {};
    list.trust.owners[{"a"}].version = 4;
    list.trust.former[{"b"}] = {keyNumber(5), {}, {}, 1};
    list.trust.accepted = {{keyNumber(1), QStringLiteral("党办")}};
    return list;
}

} // namespace

TEST(List, IsReadAsItWasWritten)
{
    EXPECT_EQ(readList(writeList(aList())), aList());
    EXPECT_EQ(readList(writeList({})), List());
}

TEST(List, HoldsOneOfEachId)
{
    List list = aList();
    Shelved newer = *list.find({"b"});
    newer.version = 3;
    list.put(newer);
    EXPECT_EQ(list.sets.size(), 2U);
    EXPECT_EQ(list.find({"b"})->version, 3);
    list.remove({"b"});
    EXPECT_EQ(list.find({"b"}), nullptr);
}

TEST(List, DamagedOrOfANewerProgramIsRefused)
{
    const QByteArray good = writeList(aList());
    for (const QByteArray &bad : {QByteArray(),
                                  QByteArray("{"),
                                  good.first(good.size() / 2),
                                  QByteArray("[]"),
                                  QByteArray(good).replace("\"version\":2", "\"version\":\"2\""),
                                  QByteArray(good).replace("\"shares\":true", "\"shares\":1")}) {
        EXPECT_THROW((void)readList(bad), Error) << bad.constData();
    }
    try {
        (void)readList(QByteArray(good).replace("\"format\": 1", "\"format\": 2"));
        FAIL() << "taken";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::TooNew);
    }
}

} // namespace shixi::library
