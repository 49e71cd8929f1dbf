#pragma once

#include "study/relay.h"

#include <QJsonObject>
#include <QStringList>

namespace shixi::meeting
{

// An event of a relay, with what was chosen.
struct RelayLine {
    study::RelayEvent event;
    QStringList chosen; // where it is a choice
};

// How many parts of a question are right is not kept: it is worked out from what was chosen.
[[nodiscard]] QJsonObject wireOf(const RelayLine &line);
// The choice without its points. Throws Error{Corrupt} where it is none of ours.
[[nodiscard]] RelayLine relayLineOf(const QJsonObject &object);

// As it is shown and kept: simplified, no more than forty characters.
[[nodiscard]] QString nameOf(const QString &typed);

} // namespace shixi::meeting
