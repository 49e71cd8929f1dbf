#pragma once

#include <functional>
#include <stop_token>

namespace shixi
{

// Given to long work: it reports how far it is and asks whether to go on. Both may be called from any thread.
struct Progress {
    std::function<void(int done, int total)> report;
    std::stop_token stop;

    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    void at(int done, int total) const
    {
        if (report) {
            report(done, total);
        }
    }
};

} // namespace shixi
