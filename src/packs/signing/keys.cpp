#include "packs/signing/keys.h"

#include "packs/signing/bytes.h"

#include <sodium.h>

#include <QList>

namespace shixi::packs
{

namespace
{

constexpr auto keyRule = "pack.key";
constexpr auto passwordRule = "pack.password";
constexpr qsizetype publicSize = 2 + 8 + 32;
// Signature, derivation and checksum algorithm; salt, two limits; key id, secret key and checksum.
constexpr qsizetype headSize = 2 + 2 + 2 + 32 + 8 + 8;
constexpr qsizetype bodySize = 8 + 64 + 32;
const QByteArray signing = "Ed";
const QByteArray derived = "Sc";
const QByteArray notDerived(2, '\0');
const QByteArray checksummed = "B2";

// What minisign takes on weaker machines; a phone has them too.
constexpr std::uint64_t operations = 2 * 1048576;
constexpr std::uint64_t memory = 64 * 1048576;
constexpr std::uint64_t mostMemory = 1073741824; // minisign's own default; a file may not ask for more

// The line after the comment, or the one line there is.
QByteArray dataLine(const QByteArray &text)
{
    QList<QByteArray> lines = text.trimmed().split('\n');
    if (lines.size() == 2 && lines.front().startsWith("untrusted comment:")) {
        lines.removeFirst();
    }
    if (lines.size() != 1) {
        refuse(keyRule);
    }
    return lines.front().trimmed();
}

QByteArray number(std::uint64_t value)
{
    QByteArray bytes;
    for (int place = 0; place < 8; ++place) {
        bytes.append(static_cast<char>(static_cast<std::uint8_t>(value >> (8 * place))));
    }
    return bytes;
}

std::uint64_t numberAt(const QByteArray &bytes, qsizetype from)
{
    std::uint64_t value = 0;
    for (int place = 7; place >= 0; --place) {
        value = (value << 8U) | static_cast<std::uint8_t>(bytes.at(from + place));
    }
    return value;
}

QByteArray checksumOf(const QByteArray &idAndKey)
{
    std::array<std::uint8_t, 32> sum{};
    const QByteArray whole = signing + idAndKey;
    crypto_generichash(
        sum.data(), sum.size(), spanOf(whole).data(), static_cast<unsigned long long>(whole.size()), nullptr, 0);
    QByteArray result;
    append(result, sum);
    return result;
}

// Encrypts and decrypts.
QByteArray masked(QByteArray body, const QByteArray &head, const QString &password)
{
    std::array<std::uint8_t, bodySize> stream{};
    const QByteArray utf8 = password.toUtf8();
    const std::uint64_t ops = numberAt(head, 38);
    const std::uint64_t bytes = numberAt(head, 46);
    if (bytes > mostMemory
        || crypto_pwhash_scryptsalsa208sha256(stream.data(),
                                              stream.size(),
                                              utf8.constData(),
                                              static_cast<unsigned long long>(utf8.size()),
                                              spanOf(head).data() + 6,
                                              ops,
                                              static_cast<std::size_t>(bytes))
            != 0) {
        refuse(keyRule);
    }
    for (qsizetype at = 0; at < body.size(); ++at) {
        body[at] = static_cast<char>(static_cast<std::uint8_t>(body.at(at)) ^ stream.at(static_cast<std::size_t>(at)));
    }
    sodium_memzero(stream.data(), stream.size());
    return body;
}

// The public half belongs to the secret one. Without a password minisign writes no checksum.
bool isWhole(const std::array<std::uint8_t, 64> &key)
{
    std::array<std::uint8_t, 32> belongs{};
    std::array<std::uint8_t, 64> again{};
    crypto_sign_seed_keypair(belongs.data(), again.data(), key.data());
    const bool whole = again == key;
    sodium_memzero(again.data(), again.size());
    return whole;
}

} // namespace

void needSodium()
{
    if (sodium_init() < 0) {
        throw Error(ErrorCode::Io, "libsodium does not start");
    }
}

PublicKey PublicKey::fromText(const QByteArray &text)
{
    const QByteArray bytes = decoded(dataLine(text), publicSize, keyRule);
    if (!bytes.startsWith(signing)) {
        refuse(keyRule);
    }
    return {part<8>(bytes, 2), part<32>(bytes, 10)};
}

QByteArray PublicKey::toText() const
{
    QByteArray data = signing;
    append(data, id);
    append(data, bytes);
    return data.toBase64();
}

QByteArray PublicKey::toFile() const
{
    QByteArray reversed;
    append(reversed, id);
    std::reverse(reversed.begin(), reversed.end()); // minisign shows the id as one number
    return "untrusted comment: minisign public key " + reversed.toHex().toUpper() + '\n' + toText() + '\n';
}

SecretKey SecretKey::made()
{
    needSodium();
    SecretKey key;
    std::array<std::uint8_t, 32> ignored{};
    crypto_sign_keypair(ignored.data(), key.m_bytes.data());
    randombytes_buf(key.m_id.data(), key.m_id.size());
    return key;
}

bool SecretKey::asksForPassword(const QByteArray &file)
{
    return decoded(dataLine(file), headSize + bodySize, keyRule).sliced(2, 2) == derived;
}

SecretKey SecretKey::fromFile(const QByteArray &file, const QString &password)
{
    needSodium();
    const QByteArray data = decoded(dataLine(file), headSize + bodySize, keyRule);
    const QByteArray head = data.first(headSize);
    const QByteArray derivation = head.sliced(2, 2);
    if (!head.startsWith(signing) || head.sliced(4, 2) != checksummed
        || (derivation != derived && derivation != notDerived)) {
        refuse(keyRule);
    }
    if ((derivation == derived) == password.isEmpty()) {
        refuse(passwordRule);
    }
    QByteArray body = data.sliced(headSize);
    if (derivation == derived) {
        body = masked(body, head, password);
    }
    if (derivation == derived && checksumOf(body.first(8 + 64)) != body.sliced(8 + 64)) {
        refuse(passwordRule);
    }
    if (!isWhole(part<64>(body, 8))) {
        refuse(keyRule);
    }
    SecretKey key;
    key.m_id = part<8>(body, 0);
    key.m_bytes = part<64>(body, 8);
    sodium_memzero(body.data(), static_cast<std::size_t>(body.size()));
    return key;
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray SecretKey::toFile(const QString &password) const
{
    needSodium();
    QByteArray body;
    append(body, m_id);
    append(body, m_bytes);
    body += password.isEmpty() ? QByteArray(32, '\0') : checksumOf(body);
    QByteArray head = signing + (password.isEmpty() ? notDerived : derived) + checksummed;
    std::array<std::uint8_t, 32> salt{};
    if (!password.isEmpty()) {
        randombytes_buf(salt.data(), salt.size());
    }
    append(head, salt);
    head += password.isEmpty() ? QByteArray(16, '\0') : number(operations) + number(memory);
    if (!password.isEmpty()) {
        body = masked(body, head, password);
    }
    return "untrusted comment: minisign " + QByteArray(password.isEmpty() ? "unencrypted" : "encrypted")
        + " secret key\n" + (head + body).toBase64() + '\n';
}

PublicKey SecretKey::publicKey() const
{
    PublicKey key{m_id, {}};
    std::copy_n(m_bytes.begin() + 32, key.bytes.size(), key.bytes.begin());
    return key;
}

} // namespace shixi::packs
