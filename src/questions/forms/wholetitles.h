#pragma once

#include "questions/material/material.h"

#include <QString>
#include <QStringList>

namespace shixi::questions
{

// 《方案》 away from its text is no title: the first such short title is told whole, where the article names just one
// document that ends so. Not where a key is that document.
[[nodiscard]] QString withWholeTitles(QString text, const QStringList &keys, const Material &material);

} // namespace shixi::questions
