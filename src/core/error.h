#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace shixi
{

enum class ErrorCode {
    InvalidInput, // the bytes or values given are not what they should be
    NotFound,
    NotAFile, // a directory, a device
    Empty,
    Binary, // not text
    CutOff, // ends in the middle of a character or record
    Corrupt, // a file of ours that is damaged
    TooNew, // written by a newer version
    TooLarge,
    InUse, // another program holds it
    Io,
};

// Thrown where the caller cannot go on. `detail` is for the log and for place names (file, line, word); the room
// `messages` turns code and detail into a sentence a person can use. Never crosses the event loop.
class Error : public std::runtime_error
{
public:
    Error(ErrorCode code, const std::string &detail);

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] std::string detail() const { return what(); }

private:
    ErrorCode m_code;
};

enum class Severity { Note, Warning, Error };

// One thing noticed about data, where going on is possible: a rule id, the place, and what to put into the sentence.
struct Finding {
    std::string rule; // e.g. "set.evidence-not-in-text"; the key of its sentence in `messages`
    std::string place; // "facts.jsonl:12"
    std::vector<std::string> arguments;
    Severity severity = Severity::Error;

    bool operator==(const Finding &) const = default;
};

} // namespace shixi
