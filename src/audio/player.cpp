#include "audio/player.h"

#include "audio/output.h"

#include <QSoundEffect>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

namespace
{

constexpr std::array earconNames{"right", "wrong", "done"}; // in the order of Earcon

class EffectPlayer : public Player
{
public:
    explicit EffectPlayer(const QString &folder)
    {
        const QString place = folder.startsWith(u':') ? u"qrc"_s + folder : QUrl::fromLocalFile(folder).toString();
        for (std::size_t each = 0; each < m_effects.size(); ++each) {
            m_effects.at(each).setSource(QUrl(place + u'/' + QLatin1String(earconNames.at(each)) + u".wav"_s));
        }
    }

    void play(Earcon earcon) override
    {
        if (hasOutput()) {
            m_effects.at(static_cast<std::size_t>(earcon)).play();
        }
    }

private:
    std::array<QSoundEffect, earconNames.size()> m_effects;
};

} // namespace

std::unique_ptr<Player> makePlayer(const QString &folder)
{
    return hasOutput() ? std::make_unique<EffectPlayer>(folder) : nullptr;
}

} // namespace shixi::audio
