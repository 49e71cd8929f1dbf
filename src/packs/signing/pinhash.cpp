#include "packs/signing/pinhash.h"

#include "packs/signing/bytes.h"

#include <sodium.h>

#include <array>

namespace shixi::packs
{

std::string pinHash(const std::string &pin)
{
    needSodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(
            hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0) {
        throw Error(ErrorCode::Io, "no memory for a PIN");
    }
    return hash.data();
}

bool isPinOf(const std::string &hash, const std::string &pin)
{
    needSodium();
    return hash.size() < crypto_pwhash_STRBYTES && crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace shixi::packs
