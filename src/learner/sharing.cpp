#include "learner/cardlines.h"
#include "learner/private.h"
#include "learner/updating.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

// How cards of several sets that ask the same have one memory while they are shared, and each its own again after.
namespace shixi::learner
{

namespace
{

using Pairs = std::map<CardId, CardId>; // a card left out → the one that stands for it

// Of a device: another may have other sets, and share others.
constexpr std::string_view sharedSettings = "shared-cards/";

std::string sharedSetting(const DeviceId &device)
{
    return std::string(sharedSettings) + device.value;
}

Pairs pairsIn(const std::string &value)
{
    Pairs pairs;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(value)).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        pairs.emplace(CardId{each.key().toStdString()}, CardId{each.value().toString().toStdString()});
    }
    return pairs;
}

std::string valueOf(const Pairs &pairs)
{
    if (pairs.empty()) {
        return {};
    }
    QJsonObject object;
    for (const auto &[leftOut, with] : pairs) {
        object.insert(QString::fromStdString(leftOut.value), QString::fromStdString(with.value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

// What other devices shared with a card that is not here: where a learner comes with a backup, say.
Pairs pairsElsewhere(store::LearnerFile &file, const Shelf &shelf)
{
    Pairs pairs;
    for (const store::LatestValue &setting : file.settings.all()) {
        if (setting.name.starts_with(sharedSettings)) {
            pairs.merge(pairsIn(setting.value));
        }
    }
    std::erase_if(pairs, [&shelf](const auto &pair) {
        return shelf.find(pair.second) != nullptr;
    });
    return pairs;
}

Pairs pairsOn(const Shelf &shelf)
{
    Pairs pairs;
    for (const questions::SharedCard &shared : shelf.shared()) {
        if (shelf.find(shared.with) != nullptr) {
            pairs.emplace(shared.card.id, shared.with);
        }
    }
    return pairs;
}

// Which card of the shelf asks now what another card asked: itself, or the one that carries it on or stands for that.
Pairs heirsOn(const Shelf &shelf)
{
    Pairs heirs;
    for (const ShelfCard &card : shelf.cards()) {
        heirs.emplace(card.id, card.id);
    }
    for (const questions::SharedCard &shared : shelf.shared()) {
        heirs.emplace(shared.card.id, shared.with);
    }
    for (const ShelfCard &card : shelf.cards()) {
        for (const CardId &former : card.supersedes) {
            heirs.emplace(former, card.id);
        }
    }
    for (const questions::SharedCard &shared : shelf.shared()) {
        for (const CardId &former : shared.card.supersedes) {
            heirs.emplace(former, shared.with);
        }
    }
    return heirs;
}

// What was shown and answered of the answer that holds.
struct Rows {
    std::set<LogId> all;
    std::set<LogId> reviews; // of these
};

struct Learnt {
    Rows now; // of the rev the card has in the library
    Rows before; // of a lower one: it is about to be corrected
};

// Where a higher rev is known, what was before that one.
Learnt learntIn(RowsOfCard rows, int rev)
{
    const auto isAfter = [end = correctedAbove(rev, rows.events)](const auto &row) {
        return row.stamp.seq >= end;
    };
    std::erase_if(rows.answers, isAfter);
    std::erase_if(rows.events, isAfter);
    const Revision revision(rows.events);
    Learnt learnt;
    Rows &held = revision.rev() == rev ? learnt.now : learnt.before;
    for (const Answer &answer : rows.answers) {
        if (revision.holds(answer.rev, answer.stamp.seq)) {
            held.all.insert(answer.stamp.id);
            if (answer.rating) {
                held.reviews.insert(answer.stamp.id);
            }
        }
    }
    for (const CardEvent &event : rows.events) {
        if (event.kind == CardEventKind::Introduced && revision.holds(event)) {
            held.all.insert(event.stamp.id);
        }
    }
    return learnt;
}

// All reviews of its own are among the other’s, and there is something it does not have.
bool addsTo(const Rows &own, const Rows &others)
{
    return std::ranges::includes(others.reviews, own.reviews) && !std::ranges::includes(own.all, others.all);
}

bool isBetterOffWith(const Learnt &others, const Learnt &own)
{
    return addsTo(own.now, others.now)
        || (own.now.all.empty() && others.now.all.empty() && addsTo(own.before, others.before));
}

} // namespace

// Where the card loses nothing by that: all it has the other has too.
void Learner::Private::giveMemory(CardLines &lines, const ShelfCard &card, const CardId &from)
{
    const auto state = file.cardStates.find(card.id);
    if (from == card.id || !file.cardStates.find(from) || (state && isBehind(card, *state))) {
        return;
    }
    const Learnt own = learntIn(rowsOf(file, lines, card.id), card.rev);
    const Learnt others = learntIn(rowsOf(file, lines, from), card.rev);
    if (isBetterOffWith(others, own)) {
        const std::string value = sharedWith(from, card.rev);
        const CardEvent event{stamps.next(), {}, card.id, CardEventKind::Continues, value};
        write(event);
        lines.add(event);
    }
}

void Learner::Private::giveBack(CardLines &lines, const std::map<CardId, CardId> &before)
{
    const Pairs heirs = heirsOn(shelf);
    for (const auto &[leftOut, with] : before) {
        const auto heir = heirs.find(leftOut);
        if (heir != heirs.end() && heir->second != with) {
            giveMemory(lines, *shelf.find(heir->second), with);
        }
    }
}

void Learner::Private::shareMemory()
{
    const std::string name = sharedSetting(stamps.device());
    const auto kept = file.settings.find(name);
    const Pairs before = kept ? pairsIn(kept->value) : pairsElsewhere(file, shelf);
    const Pairs now = pairsOn(shelf);
    if (before.empty() && now.empty()) {
        return;
    }
    CardLines lines(file);
    if (before != now) {
        giveBack(lines, before);
    }
    for (const questions::SharedCard &shared : shelf.shared()) {
        const ShelfCard *card = shelf.find(shared.with);
        const auto known = before.find(shared.card.id);
        const bool isNew = known == before.end() || known->second != shared.with;
        if (card != nullptr && (isNew || !file.cardStates.find(card->id))) {
            giveMemory(lines, *card, shared.card.id);
            for (const CardId &former : shared.card.supersedes) {
                giveMemory(lines, *card, former);
            }
        }
    }
    if (!kept || before != now) {
        put(file.settings, name, valueOf(now));
    }
}

} // namespace shixi::learner
