#include "learner/pin.h"

#include "core/error.h"
#include "packs/signing/pinhash.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace shixi::learner
{

namespace
{

const QString hashKey = QStringLiteral("hash");
const QString wrongKey = QStringLiteral("wrong");
const QString lastKey = QStringLiteral("last_ms");

// After so many wrong ones in a row.
std::int64_t delayMsAfter(int wrong)
{
    constexpr std::array<std::int64_t, 7> delays{0, 0, 0, 5'000, 15'000, 60'000, 300'000};
    const auto most = static_cast<int>(delays.size()) - 1;
    return delays.at(static_cast<std::size_t>(std::clamp(wrong, 0, most)));
}

} // namespace

Pin::Pin(const QString &learnerPath)
    : m_path(learnerPath + QStringLiteral(".pin"))
{
}

bool Pin::isSet() const
{
    return !read().hash.empty();
}

bool Pin::isPin(const QString &text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 8;
    return text.size() >= shortest && text.size() <= longest && std::ranges::all_of(text, [](QChar each) {
               return each >= u'0' && each <= u'9';
           });
}

void Pin::set(const QString &pin)
{
    if (!isPin(pin)) {
        throw Error(ErrorCode::InvalidInput, "people.pin-digits");
    }
    write({packs::pinHash(pin.toStdString()), 0, 0});
}

void Pin::clear()
{
    if (QFile::exists(m_path) && !QFile::remove(m_path)) {
        throw Error(ErrorCode::Io, (m_path + QStringLiteral(": people.cannot-write")).toStdString());
    }
}

std::int64_t Pin::waitMs(std::int64_t nowMs) const
{
    const Kept kept = sinceNow(read(), nowMs);
    return std::max<std::int64_t>(0, delayMsAfter(kept.wrong) - (nowMs - kept.lastMs));
}

bool Pin::opens(const QString &pin, std::int64_t nowMs)
{
    if (waitMs(nowMs) > 0) {
        return false;
    }
    Kept kept = read();
    ++kept.wrong;
    kept.lastMs = nowMs;
    write(kept);
    if (!packs::isPinOf(kept.hash, pin.toStdString())) {
        return false;
    }
    write({kept.hash, 0, 0});
    return true;
}

// Where the last one was given at a moment still to come, the clock was set back: the delay counts from now on. Where
// that cannot be written, nor could a try.
Pin::Kept Pin::sinceNow(Kept kept, std::int64_t nowMs) const
{
    if (nowMs < kept.lastMs) {
        kept.lastMs = nowMs;
        try {
            write(kept);
        } catch (const Error &) {
            return kept; // the next try says it
        }
    }
    return kept;
}

Pin::Kept Pin::read() const
{
    constexpr qint64 longestFile = 4096;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestFile)).object();
    return {object.value(hashKey).toString().toStdString(),
            std::max(0, object.value(wrongKey).toInt()),
            static_cast<std::int64_t>(object.value(lastKey).toDouble())};
}

void Pin::write(const Kept &kept) const
{
    const QJsonObject object{{hashKey, QString::fromStdString(kept.hash)},
                             {wrongKey, kept.wrong},
                             {lastKey, static_cast<double>(kept.lastMs)}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit()) {
        throw Error(ErrorCode::Io, (m_path + QStringLiteral(": people.cannot-write")).toStdString());
    }
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace shixi::learner
