#include "learner/readplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

constexpr std::size_t placesKept = 50;
constexpr std::size_t cardsKept = 4;

QJsonObject objectOf(const ReadPlace &place)
{
    QJsonArray cards;
    for (const CardId &card : place.cards) {
        cards.append(QString::fromStdString(card.value));
    }
    return {{QStringLiteral("choice"), QString::fromStdString(place.choice)},
            {QStringLiteral("cards"), cards},
            {QStringLiteral("order"), place.order}};
}

} // namespace

QString readPlacesKey()
{
    return QStringLiteral("read-places");
}

std::vector<ReadPlace> placesOf(const QString &value)
{
    std::vector<ReadPlace> places;
    for (const QJsonValue &row : QJsonDocument::fromJson(value.toUtf8()).array()) {
        ReadPlace place;
        place.choice = row[QStringLiteral("choice")].toString().toStdString();
        place.order = row[QStringLiteral("order")].toInt();
        for (const QJsonValue &card : row[QStringLiteral("cards")].toArray()) {
            if (card.isString() && place.cards.size() < cardsKept) {
                place.cards.push_back({card.toString().toStdString()});
            }
        }
        if (!place.choice.empty() && !place.cards.empty() && places.size() < placesKept) {
            places.push_back(std::move(place));
        }
    }
    return places;
}

QString valueWith(std::vector<ReadPlace> places, const std::string &choice, ReadPlace place)
{
    std::erase_if(places, [&choice](const ReadPlace &other) {
        return other.choice == choice;
    });
    place.choice = choice;
    places.insert(places.begin(), std::move(place));
    places.resize(std::min(places.size(), placesKept));
    QJsonArray rows;
    for (const ReadPlace &row : places) {
        rows.append(objectOf(row));
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

ReadPlace placeAt(const std::vector<ReadQuestion> &questions, int place)
{
    ReadPlace result;
    result.order = questions.at(static_cast<std::size_t>(place)).order;
    for (auto at = static_cast<std::size_t>(place); at < questions.size() && result.cards.size() < cardsKept; ++at) {
        result.cards.push_back(questions[at].card);
    }
    return result;
}

int placeAmong(const std::vector<ReadQuestion> &questions,
               const std::vector<ReadPlace> &places,
               const std::string &choice)
{
    const auto place = std::ranges::find(places, choice, &ReadPlace::choice);
    if (place == places.end() || questions.empty()) {
        return 0;
    }
    for (const CardId &card : place->cards) {
        const auto found = std::ranges::find(questions, card, &ReadQuestion::card);
        if (found != questions.end()) {
            return static_cast<int>(found - questions.begin());
        }
    }
    const auto next = std::ranges::lower_bound(questions, place->order, {}, &ReadQuestion::order);
    return static_cast<int>(std::min(next, questions.end() - 1) - questions.begin());
}

} // namespace shixi::learner
