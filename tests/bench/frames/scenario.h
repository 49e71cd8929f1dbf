#pragma once

#include <QString>

#include <vector>

namespace shixi::bench
{

// Something a learner does. `object`: the visible item of that name, empty for the window; `code` runs in its scope.
struct Step {
    QString name;
    QString object;
    QString code;
    bool judged = true; // false: only leads to the next step
    bool rests = false; // a page that is looked at: idle, it draws nothing
    QString over = {}; // an expression that is true once work on another thread is done; empty: there is none
};

// Every page change there is, and what is done in long lists, beginning and ending on the page of today.
[[nodiscard]] std::vector<Step> everyPageChange();
// A set in this file is looked at, left, looked at again and taken, and the page of sets shows it; then removed.
[[nodiscard]] std::vector<Step> installing(const QString &pack);

} // namespace shixi::bench
