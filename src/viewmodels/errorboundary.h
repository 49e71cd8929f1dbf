#pragma once

#include "core/error.h"

#include <exception>
#include <functional>
#include <utility>

namespace shixi
{

// Nothing thrown may cross the event loop: every invokable runs its work in here, and App says what went wrong.
class ErrorBoundary
{
public:
    using Report = std::function<void(const Error &)>;

    explicit ErrorBoundary(Report report)
        : m_report(std::move(report))
    {
    }

    // False where it failed.
    template<class Work>
    bool run(Work &&work) const
    {
        try {
            std::forward<Work>(work)();
            return true;
        } catch (const Error &error) {
            m_report(error);
        } catch (const std::exception &error) {
            m_report(Error(ErrorCode::Io, error.what()));
        }
        return false;
    }

private:
    Report m_report;
};

} // namespace shixi
