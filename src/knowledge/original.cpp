#include "knowledge/original.h"

#include "text/fold.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::knowledge
{

namespace
{

// Letters and digits of a paragraph, and the UTF-16 place of each.
struct Letters {
    QString text;
    std::vector<qsizetype> places;
};

Letters lettersOf(QStringView paragraph)
{
    Letters letters;
    const QString folded = text::fold(paragraph); // unit for unit
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QChar unit = folded.at(at);
        if (unit.isLetterOrNumber() || unit.isSurrogate()) {
            letters.text += unit.toLower();
            letters.places.push_back(at);
        }
    }
    return letters;
}

QString printOf(const QString &letters)
{
    constexpr int digits = 16;
    const QByteArray hash = QCryptographicHash::hash(letters.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(digits));
}

Evidence evidenceAt(const OriginalPlace &place, qsizetype paragraph, const Letters &letters, const QString &text)
{
    const qsizetype first = letters.places[static_cast<std::size_t>(place.start)];
    const qsizetype last = letters.places[static_cast<std::size_t>(place.start + place.length - 1)];
    Evidence evidence;
    evidence.start = paragraph + first;
    evidence.length = last - first + 1;
    evidence.quote = text.mid(evidence.start, evidence.length);
    return evidence;
}

} // namespace

QString paragraphPrint(QStringView paragraph)
{
    return printOf(lettersOf(paragraph).text);
}

std::vector<OriginalPlace> readOriginalPlaces(const QByteArray &jsonLines)
{
    std::vector<OriginalPlace> places;
    for (const QByteArray &line : jsonLines.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        OriginalPlace place;
        place.fact = {object.value(QStringLiteral("fact")).toString().toStdString()};
        place.print = object.value(QStringLiteral("paragraph")).toString();
        place.start = object.value(QStringLiteral("start")).toInt(-1);
        place.length = object.value(QStringLiteral("length")).toInt();
        if (!place.fact.empty() && !place.print.isEmpty() && place.start >= 0 && place.length > 0) {
            places.push_back(std::move(place));
        }
    }
    return places;
}

Original findOriginal(const QString &text, const std::vector<OriginalPlace> &places)
{
    Original original;
    original.text = text;
    original.all = static_cast<int>(places.size());
    QHash<QString, std::vector<const OriginalPlace *>> byPrint;
    for (const OriginalPlace &place : places) {
        byPrint[place.print].push_back(&place);
    }
    for (const Paragraph &paragraph : paragraphs(text)) {
        const Letters letters = lettersOf(QStringView(text).mid(paragraph.start, paragraph.length));
        const auto itsPlaces = byPrint.constFind(printOf(letters.text));
        if (itsPlaces == byPrint.constEnd()) {
            continue;
        }
        for (const OriginalPlace *place : *itsPlaces) {
            const bool inside =
                place->length <= letters.text.size() && place->start <= letters.text.size() - place->length;
            if (inside) {
                original.places.emplace(place->fact, evidenceAt(*place, paragraph.start, letters, text));
            }
        }
    }
    original.found = static_cast<int>(original.places.size());
    return original;
}

} // namespace shixi::knowledge
