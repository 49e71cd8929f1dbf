#include "packs/signing/signature.h"

#include "packs/signing/bytes.h"

#include <sodium.h>

#include <QList>

namespace shixi::packs
{

namespace
{

constexpr auto signatureRule = "pack.signature";
const QByteArray untrusted = "untrusted comment: ";
const QByteArray trusted = "trusted comment: ";
const QByteArray ofHash = "ED";
const QByteArray ofFileItself = "Ed";
constexpr qsizetype signatureSize = 2 + 8 + 64;

QByteArray hashOf(const QByteArray &file)
{
    std::array<std::uint8_t, crypto_generichash_BYTES_MAX> hash{};
    crypto_generichash(
        hash.data(), hash.size(), spanOf(file).data(), static_cast<unsigned long long>(file.size()), nullptr, 0);
    QByteArray result;
    append(result, hash);
    return result;
}

std::array<std::uint8_t, 64> signatureOf(const QByteArray &message, const SecretKey &key)
{
    std::array<std::uint8_t, 64> signature{};
    crypto_sign_detached(signature.data(),
                         nullptr,
                         spanOf(message).data(),
                         static_cast<unsigned long long>(message.size()),
                         key.bytes().data());
    return signature;
}

bool holds(const std::array<std::uint8_t, 64> &signature, const QByteArray &message, const PublicKey &key)
{
    return crypto_sign_verify_detached(signature.data(),
                                       spanOf(message).data(),
                                       static_cast<unsigned long long>(message.size()),
                                       key.bytes.data())
        == 0;
}

// What the second signature is over.
QByteArray signatureAndComment(const Signature &signature)
{
    QByteArray message;
    append(message, signature.ofFile);
    return message + signature.trustedComment;
}

} // namespace

Signature Signature::fromText(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r')) { // carried over another system
            line.chop(1);
        }
    }
    if (lines.size() == 5 && lines.back().isEmpty()) {
        lines.removeLast();
    }
    if (lines.size() != 4 || !lines[0].startsWith(untrusted) || !lines[2].startsWith(trusted)) {
        refuse(signatureRule);
    }
    const QByteArray first = decoded(lines[1], signatureSize, signatureRule);
    const QByteArray second = decoded(lines[3], 64, signatureRule);
    if (!first.startsWith(ofHash) && !first.startsWith(ofFileItself)) {
        refuse(signatureRule);
    }
    return {part<8>(first, 2),
            part<64>(first, 10),
            lines[2].sliced(trusted.size()),
            part<64>(second, 0),
            first.startsWith(ofHash)};
}

QByteArray Signature::toText() const
{
    QByteArray first = prehashed ? ofHash : ofFileItself;
    append(first, key);
    append(first, ofFile);
    QByteArray second;
    append(second, ofComment);
    return untrusted + "signature of a question set by Shixi\n" + first.toBase64() + '\n' + trusted + trustedComment
        + '\n' + second.toBase64() + '\n';
}

Signature sign(const QByteArray &file, const QByteArray &trustedComment, const SecretKey &key)
{
    needSodium();
    if (trustedComment.contains('\n') || trustedComment.contains('\r')) {
        refuse(signatureRule);
    }
    Signature signature;
    signature.key = key.publicKey().id;
    signature.ofFile = signatureOf(hashOf(file), key);
    signature.trustedComment = trustedComment;
    signature.ofComment = signatureOf(signatureAndComment(signature), key);
    return signature;
}

bool isSignedBy(const PublicKey &key, const QByteArray &file, const Signature &signature)
{
    needSodium();
    return signature.key == key.id && holds(signature.ofFile, signature.prehashed ? hashOf(file) : file, key)
        && holds(signature.ofComment, signatureAndComment(signature), key);
}

} // namespace shixi::packs
