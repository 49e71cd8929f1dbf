#pragma once

#include "questions/material/material.h"

#include <QStringList>

#include <vector>

namespace shixi::questions
{

// Guesses as one does who has not read: the option that has most in common with the stem, rare words before common
// ones, and what everyone expects of such a unit. What it gets right twice is not worth asking.
class Unread
{
public:
    explicit Unread(const Material &material);

    // Whether a text bears the mark of a unit: a word of its name no other unit has, or its field.
    [[nodiscard]] bool links(const QString &unit, const QString &text) const;

    // Whether two texts tell of work of one field: 立案 and 调解; what has the marks of none is of no field.
    [[nodiscard]] bool sharesWork(const QString &one, const QString &other) const;
    [[nodiscard]] bool hasField(const QString &text) const;

    // Two measures: by characters, and by pairs of characters and fields.
    [[nodiscard]] int byCharacters(const QString &stem, const QString &option) const;
    [[nodiscard]] int byPairs(const QString &stem, const QString &option) const;

    // Whether it finds the key among the strays by a measure: alone at the top.
    [[nodiscard]] bool picksByCharacters(const QString &stem, const QString &key, const QStringList &strays) const;
    [[nodiscard]] bool picksByPairs(const QString &stem, const QString &key, const QStringList &strays) const;

    // Right twice, by two measures or over two sets of options.
    [[nodiscard]] bool guesses(const QString &stem, const QString &key, const std::vector<QStringList> &sets) const;

private:
    CaseLore &m_lore;
};

} // namespace shixi::questions
