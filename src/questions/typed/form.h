#pragma once

#include <QList>
#include <QString>

namespace shixi::questions::answers
{

// An answer as it is compared: NFKC, small letters, simplified characters, one kind of dash (-) and of wave or long
// dash
// (~), nothing that is not seen; spaces only where they part two digits. Marks are still there.
[[nodiscard]] QString plainOf(const QString &answer);

// Without stops, brackets and quotes around it: for figures and dates, where marks inside say something.
[[nodiscard]] QString bare(QString plain);

// One character, or one number whatever it is written in.
struct Token {
    QString text;
    bool number = false;

    [[nodiscard]] char32_t character() const; // 0 for numbers
    [[nodiscard]] bool isHan() const;
    bool operator==(const Token &) const = default;
};
using Tokens = QList<Token>;

// Of a plain text: marks dropped where they say nothing.
[[nodiscard]] Tokens tokensOf(const QString &plain);

// 四个意识, 三会一课: short and known by its numbers. 一 as a part of words (一切) makes none.
[[nodiscard]] bool isNumberTerm(const Tokens &tokens);

[[nodiscard]] bool isNumeral(QChar character);
[[nodiscard]] bool isPlainDigit(QChar character);

} // namespace shixi::questions::answers
