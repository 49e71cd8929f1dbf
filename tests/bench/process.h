#pragma once

#include <QByteArray>
#include <QList>

namespace shixi::bench
{

struct Used {
    double seconds = 0; // of the processor
    double peakMb = 0;
};

[[nodiscard]] double processorSeconds(); // of this process so far
void forgetPeak();
[[nodiscard]] double peakMb(); // of this process since then

// The program with these arguments, from its start to its end. Memory is never less than what this process has now.
[[nodiscard]] Used shixictl(QList<QByteArray> arguments);
// shixictl facts over these bytes.
[[nodiscard]] Used factsProgram(const QByteArray &article);

} // namespace shixi::bench
