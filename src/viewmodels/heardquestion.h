#pragma once

#include "learner/listening.h"

#include <QString>
#include <QStringList>

namespace shixi
{

// A question as it is listened to: what is shown large, and what is read.
struct HeardQuestion {
    QString stem;
    QStringList options; // where it is not understood without them
    QString answer;
    QString evidence; // the sentence it stands in; empty: none

    [[nodiscard]] QString asked() const; // stem and options, a sentence a line
    [[nodiscard]] QString answered() const; // said to be the answer, in the language of the question
};

// Options are in another order than they stand in, the same each time: where the right one stands tells nothing.
[[nodiscard]] HeardQuestion heardQuestion(const learner::Listenable &item);

} // namespace shixi
