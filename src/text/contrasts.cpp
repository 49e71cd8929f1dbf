#include "text/contrasts.h"

#include "text/lexicons.h"
#include "text/wordlines.h"

#include <set>
#include <utility>

namespace shixi::text
{

namespace
{

struct Contrasts {
    std::set<char32_t> firm;
    std::set<char32_t> weighty;
    std::set<std::pair<char32_t, char32_t>> opposites;
    std::set<std::pair<QString, QString>> words;

    void read(const QStringList &line)
    {
        const QString &what = line.front();
        if (what == QLatin1String("words")) {
            words.emplace(line.value(1), line.value(2));
            words.emplace(line.value(2), line.value(1));
        }
        const QList<uint> characters = line.value(1).toUcs4();
        for (const char32_t one : characters) {
            if (what == QLatin1String("firm")) {
                firm.insert(one);
            }
            if (what == QLatin1String("weighty")) {
                weighty.insert(one);
            }
            for (const char32_t other : characters) {
                if (what == QLatin1String("opposites")) {
                    opposites.emplace(one, other);
                }
            }
        }
    }
};

const Contrasts &contrasts()
{
    static const Contrasts read = [] {
        Contrasts made;
        forEachWordLine(contrastsLexicon(), [&](const QStringList &line) {
            made.read(line);
        });
        return made;
    }();
    return read;
}

} // namespace

bool isFirm(char32_t character)
{
    return contrasts().firm.contains(character);
}

bool isWeighty(char32_t character)
{
    return contrasts().weighty.contains(character);
}

bool areOpposite(char32_t one, char32_t other)
{
    return contrasts().opposites.contains({one, other});
}

bool areOtherWords(QStringView one, QStringView other)
{
    return contrasts().words.contains({one.toString(), other.toString()});
}

} // namespace shixi::text
