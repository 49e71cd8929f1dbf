#include "library/library.h"

// What goes with a question: pictures and sounds.
namespace shixi::library
{

namespace
{

[[noreturn]] void refuseMedium(ErrorCode code, const char *rule, const std::string &word = {})
{
    throw Error(code, word.empty() ? rule : std::string(rule) + ": " + word);
}

} // namespace

QByteArray Library::medium(const SetId &set, const QString &name) const
{
    const Shelved *there = m_list.find(set);
    if (there == nullptr) { // of the set that comes with the program, which has none
        refuseMedium(ErrorCode::NotFound, "library.medium-missing");
    }
    try {
        return packs::readMedium(packPath(there->sha256), name, largestMediumShown);
    } catch (const Error &error) {
        switch (error.code()) {
        case ErrorCode::NotFound:
            refuseMedium(ErrorCode::NotFound, "library.medium-missing");
        case ErrorCode::TooLarge:
            refuseMedium(
                ErrorCode::TooLarge, "library.medium-too-large", std::to_string(largestMediumShown / 1024 / 1024));
        default:
            refuseMedium(ErrorCode::InvalidInput, "library.medium-damaged");
        }
    }
}

} // namespace shixi::library
