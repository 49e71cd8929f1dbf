#pragma once

#include "viewmodels/sessionmodel.h"

#include <QMetaEnum>
#include <QString>

namespace shixi::app
{

// An enumerator of a model as pictures and traces spell it: TrueFalse is "truefalse".
template<class Value>
[[nodiscard]] QString wordOf(Value value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Value>().valueToKey(static_cast<int>(value))).toLower();
}

} // namespace shixi::app
