#pragma once

#include <QString>

namespace shixi::questions
{

// Who does it stands in front, and nothing points out of the text shown.
[[nodiscard]] bool tellsWhose(const QString &left);

// What stands around the items says of itself what it is about: ……不得同库存放; 对……患者，按照病情分为……; 学、查、改
// 三个环节 does not.
[[nodiscard]] bool isOwnSubject(const QString &before, const QString &after);

// A sentence that cannot be read without the one before it: it begins with 该 or 学徒, or with the items themselves and
// what is then said of them names nobody.
[[nodiscard]] bool leansOnBefore(const QString &before, const QString &after);

// 哪三大产业集群产值均突破300亿元 asks; 哪三大传统优势产业 alone says nothing of them.
[[nodiscard]] bool saysSomething(const QString &left, const QString &rest);

// 只有…… and 为了…… stay open until their sentence ends.
[[nodiscard]] bool staysOpen(const QString &shown);

// 各部门通过……，: what it leads to is told only behind the comma.
[[nodiscard]] bool leadsOn(const QString &before);

// How long a time word in front is that says nothing away from its text: 今年，, 当年9月，.
[[nodiscard]] qsizetype timeWord(const QString &text);

} // namespace shixi::questions
