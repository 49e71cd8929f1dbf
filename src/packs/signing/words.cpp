#include "packs/signing/words.h"

#include "packs/signing/bytes.h"

#include <sodium.h>

#include <QSet>

#include <algorithm>

namespace shixi::packs
{

namespace
{

constexpr qsizetype wordsOfList = 1024;
constexpr unsigned bitsOfWord = 10;
constexpr unsigned wordsOfKey = 6;
constexpr unsigned long long passes = 3;
constexpr std::size_t wordMemory = std::size_t{64} << 20U;
constexpr std::array<std::uint8_t, crypto_pwhash_SALTBYTES> wordSalt{
    's', 'h', 'i', 'x', 'i', '-', 's', 'i', 'x', '-', 'w', 'o', 'r', 'd', 's', '1'};

void needWholeList(const QStringList &list)
{
    if (list.size() != wordsOfList || QSet<QString>(list.begin(), list.end()).size() != wordsOfList) {
        throw Error(ErrorCode::Corrupt, "a list of words is not 1,024 different ones");
    }
}

// The first 64 bits, most significant first. libsodium gives no fewer than 16 bytes; the rest is not used.
std::uint64_t stretched(const PublicKey &key)
{
    needSodium();
    std::array<std::uint8_t, crypto_pwhash_BYTES_MIN> hash{};
    const std::string secret(key.bytes.begin(), key.bytes.end());
    if (crypto_pwhash(hash.data(),
                      hash.size(),
                      secret.data(),
                      secret.size(),
                      wordSalt.data(),
                      passes,
                      wordMemory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        throw Error(ErrorCode::Io, "no memory for the six words of a key");
    }
    std::uint64_t bits = 0;
    for (std::size_t byte = 0; byte < sizeof bits; ++byte) {
        bits = bits << 8U | hash.at(byte);
    }
    return bits;
}

QStringList wordsFor(std::uint64_t bits, const QStringList &list)
{
    QStringList words;
    for (unsigned word = 1; word <= wordsOfKey; ++word) {
        words.append(list.at(static_cast<qsizetype>(bits >> (64U - word * bitsOfWord) & 0x3FFU)));
    }
    return words;
}

} // namespace

QStringList wordList(const QByteArray &bytes)
{
    const QStringList list = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    needWholeList(list);
    return list;
}

QStringList sixWords(const PublicKey &key, const QStringList &list)
{
    return sixWordsIn(key, {list}).front();
}

std::vector<QStringList> sixWordsIn(const PublicKey &key, const std::vector<QStringList> &lists)
{
    std::ranges::for_each(lists, needWholeList);
    const std::uint64_t bits = stretched(key);
    std::vector<QStringList> words;
    for (const QStringList &list : lists) {
        words.push_back(wordsFor(bits, list));
    }
    return words;
}

} // namespace shixi::packs
