#include "packs/spelling.h"

#include <algorithm>

namespace shixi::packs
{

bool isSlug(const QString &word, qsizetype longest)
{
    return !word.isEmpty() && word.size() <= longest && std::all_of(word.begin(), word.end(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
            || character == u'-';
    });
}

bool isMintedId(const std::string &id)
{
    return id.size() == 16 && id.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool isArticleFile(const QString &file)
{
    static const QString folder = QStringLiteral("articles/");
    static const QString ending = QStringLiteral(".txt");
    if (file == QStringLiteral("article.txt")) {
        return true;
    }
    return file.startsWith(folder) && file.endsWith(ending)
        && isSlug(file.mid(folder.size(), file.size() - folder.size() - ending.size()), 32);
}

QString articleFile(std::size_t index, const QString &name)
{
    return index == 0 ? QStringLiteral("article.txt") : QStringLiteral("articles/%1.txt").arg(name);
}

std::string placeOf(const char *member, std::size_t line)
{
    return std::string(member) + ":" + std::to_string(line);
}

std::string detailOf(const Finding &finding)
{
    std::string detail = finding.place + ": " + finding.rule;
    for (std::size_t index = 0; index < finding.arguments.size(); ++index) {
        detail += (index == 0 ? ": " : " | ") + finding.arguments[index];
    }
    return detail;
}

} // namespace shixi::packs
