#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace shixi::bench
{

struct Text {
    const char *name;
    QByteArray bytes;
};

// Our own golden articles, one after another, over and over.
[[nodiscard]] QString goldenText(qsizetype characters);
// Long, and of the kind a pattern may stumble over: a megabyte each, five of the good text.
[[nodiscard]] std::vector<Text> longTexts();

} // namespace shixi::bench
