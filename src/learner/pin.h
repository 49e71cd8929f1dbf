#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace shixi::learner
{

// A PIN before a learner's name (docs/formats/people.md). It hides and does not encrypt. It lies beside the learner
// file and stays on the device; whoever may write there takes it away with `clear`, and nothing of what was learnt goes
// with it. `nowMs`: UTC. Throws Error.
class Pin
{
public:
    explicit Pin(const QString &learnerPath);

    // One that cannot be read counts as none: it must not shut a learner out.
    [[nodiscard]] bool isSet() const;
    void set(const QString &pin); // throws Error{InvalidInput, "people.pin-digits"}
    void clear();

    // How long to wait before the next try, also after the program was ended. A clock set back lets it begin anew once:
    // that is written down.
    [[nodiscard]] std::int64_t waitMs(std::int64_t nowMs) const;
    // The try is counted before it is looked at. False too while it must be waited. Takes part of a second.
    [[nodiscard]] bool opens(const QString &pin, std::int64_t nowMs);

    [[nodiscard]] static bool isPin(const QString &text); // 4 to 8 digits

private:
    struct Kept {
        std::string hash;
        int wrong = 0; // in a row
        std::int64_t lastMs = 0; // of these
    };

    [[nodiscard]] Kept read() const;
    [[nodiscard]] Kept sinceNow(Kept kept, std::int64_t nowMs) const;
    void write(const Kept &kept) const;

    QString m_path;
};

} // namespace shixi::learner
