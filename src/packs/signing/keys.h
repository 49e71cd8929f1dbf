#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

namespace shixi::packs
{

// Keys and signatures in the form minisign writes them, so that what we sign can be checked with a tool we did not
// write, and the other way round. Everything here throws Error{InvalidInput} where bytes are not what they should be;
// details name the rule ("pack.key", …).

using KeyId = std::array<std::uint8_t, 8>;

// What everybody may know of a publisher.
struct PublicKey {
    KeyId id{};
    std::array<std::uint8_t, 32> bytes{};

    // The one line after the comment; a whole key file is taken too.
    [[nodiscard]] static PublicKey fromText(const QByteArray &text);
    [[nodiscard]] QByteArray toText() const; // base64
    [[nodiscard]] QByteArray toFile() const; // with its comment

    bool operator==(const PublicKey &) const = default;
};

// What makes a publisher: whoever has it signs in that name. Wiped from memory when it goes.
class SecretKey
{
public:
    [[nodiscard]] static SecretKey made();
    // A key file. Throws Error{InvalidInput, "pack.password"} where the password is not the one, is missing, or is
    // given though there is none to ask for.
    [[nodiscard]] static SecretKey fromFile(const QByteArray &file, const QString &password);
    [[nodiscard]] static bool asksForPassword(const QByteArray &file);

    SecretKey(const SecretKey &) = default;
    SecretKey(SecretKey &&other) = default;
    SecretKey &operator=(const SecretKey &) = default;
    SecretKey &operator=(SecretKey &&other) = default;
    ~SecretKey();

    // Without a password the file is as good as the key. With one, scrypt takes 64 MB and part of a second.
    [[nodiscard]] QByteArray toFile(const QString &password) const;
    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] const std::array<std::uint8_t, 64> &bytes() const { return m_bytes; }

private:
    SecretKey() = default;

    KeyId m_id{};
    std::array<std::uint8_t, 64> m_bytes{}; // seed and public key, as Ed25519 has them
};

} // namespace shixi::packs
