#include "fsrs/model.h"

#include "core/error.h"

#include <string>

namespace shixi::fsrs
{

Model Model::from(int version, std::span<const double> numbers)
{
    if (version != Parameters::version) {
        throw Error(ErrorCode::InvalidInput, "FSRS version " + std::to_string(version) + " is not known");
    }
    return {Parameters::from(numbers)};
}

int Model::version() const
{
    return std::visit(
        [](const auto &parameters) {
            return parameters.version;
        },
        m_version);
}

std::vector<double> Model::numbers() const
{
    return std::visit(
        [](const auto &parameters) {
            const auto numbers = parameters.toArray();
            return std::vector(numbers.begin(), numbers.end());
        },
        m_version);
}

Memory Model::next(const std::optional<Memory> &before, Rating rating, int elapsedDays) const
{
    return std::visit(
        [&](const auto &parameters) {
            return fsrs::next(parameters, before, rating, elapsedDays);
        },
        m_version);
}

double Model::recall(const Memory &memory, double elapsedDays) const
{
    return std::visit(
        [&](const auto &parameters) {
            return retrievability(parameters, memory.stability, elapsedDays);
        },
        m_version);
}

double Model::interval(const Memory &memory, double desiredRetention) const
{
    return std::visit(
        [&](const auto &parameters) {
            return fsrs::interval(parameters, memory.stability, desiredRetention);
        },
        m_version);
}

} // namespace shixi::fsrs
