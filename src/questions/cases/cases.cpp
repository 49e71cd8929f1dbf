#include "questions/cases/cases.h"

#include "questions/asking/likeness.h"
#include "questions/cases/answering.h"
#include "questions/cases/deeds.h"
#include "questions/cases/doers.h"
#include "questions/cases/matter.h"
#include "questions/cases/unitclass.h"
#include "questions/cases/unread.h"
#include "questions/cases/worth.h"
#include "questions/gates/gates.h"
#include "text/punctuation.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int tooAlikeDeedsPpm = 250'000;
constexpr std::ptrdiff_t fewestInMatter = 3;

bool asksBy(const Template &row, const char *name)
{
    return row.stem.contains(QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}'));
}

bool isPerson(const Fact &fact, const Material &material)
{
    const UnitClass *known = unitClassOf(fact.unit, material);
    return known != nullptr && known->person;
}

// “深井读书法”：一周一篇短文、… names a way, then says what it is.
struct Method {
    QString name;
    QString deed;
};

Method methodOf(const Fact &fact)
{
    static const QRegularExpression told(QStringLiteral("(“[^“”]{2,10}”[^，,。；;：:“”]{0,8})[：:]([^。！？…]+)"));
    const auto match = told.match(fact.evidence.quote);
    const bool own = match.hasMatch() && match.capturedStart() >= fact.evidence.quote.indexOf(fact.unit);
    if (!own) {
        return {};
    }
    static const QRegularExpression steps(QStringLiteral("^(?:第一|一是|首先|“)"));
    QString deed;
    for (const text::Span piece : piecesOf(match.captured(2))) {
        const QString longer = match.captured(2).left(piece.start + piece.length);
        deed = characters(longer) <= longestDeed ? longer : deed;
    }
    const bool cutOff =
        deed != match.captured(2) && steps.match(deed).hasMatch(); // the steps are told, not all of them
    return cutOff ? Method{} : Method{match.captured(1), deed};
}

// In what it was done, where one sentence says it. Beside a trouble told only its remedy looks like an answer.
QString aimOf(const Fact &fact, const Material &material)
{
    const QString told = matterOf(fact, material).text;
    static const QRegularExpression trouble(QStringLiteral("^(?:针对|面对|聚焦|围绕|为)"));
    return told.contains(u'。') || trouble.match(told).hasMatch() ? QString() : told;
}

// What is asked of the words a row asks by; empty where the fact has none.
std::map<QString, QString> wordsFor(const Template &row, const Fact &fact, const Material &material)
{
    std::map<QString, QString> words;
    if (asksBy(row, "list")) {
        words[QStringLiteral("list")] = tellableEffect(fact, material).reached;
    }
    if (asksBy(row, "said")) {
        words[QStringLiteral("said")] = aimOf(fact, material);
    }
    if (asksBy(row, "topic")) {
        words[QStringLiteral("topic")] = methodOf(fact).name;
    }
    return words;
}

QString stemWords(const Asked &asked, const Fact &fact)
{
    QString stem = fact.unit;
    for (const auto &[name, word] : asked.words) {
        stem += u'，' + word;
    }
    return stem;
}

// What a unit did that not every unit does: who has read knows whose it is.
QStringList tellingDeedsOf(const Fact &fact, const Material &material)
{
    QStringList deeds = deedsOf(fact, material);
    deeds.removeIf(isRoutine);
    return deeds;
}

// The deed of another unit that stands best beside the key: one that does not tell whose it is, then one as long.
QString deedBeside(const QString &key, const Fact &other, const Material &material, const Unread &unread)
{
    QStringList deeds = tellingDeedsOf(other, material);
    sortByKey(deeds, [&](const QString &deed) {
        return std::pair(unread.links(other.unit, deed), std::abs(characters(deed) - characters(key)));
    });
    return deeds.isEmpty() ? QString() : deeds.front();
}

// What one who has not read would rather take stands first: then the guess is wrong.
void putDecoysFirst(std::vector<Stray> &strays, const QString &stem, const QString &key, const Unread &unread)
{
    const auto characters = unread.byCharacters(stem, key);
    const auto pairs = unread.byPairs(stem, key);
    std::stable_partition(strays.begin(), strays.end(), [&](const Stray &stray) {
        return unread.byCharacters(stem, stray.text) >= characters && unread.byPairs(stem, stray.text) >= pairs;
    });
}

// Of a deed done together all are named.
QString whoseDeed(const Fact &other, const Material &material)
{
    QString why = isJoint(other) ? material.templates().word(QStringLiteral("done_by")) : QString();
    return why.replace(QStringLiteral("{unit}"), text::chinesePunctuation(doersOf(other)));
}

// What others did, those that tell whose they are last, persons beside a person first.
std::vector<Stray> deedsOfOthers(const Asked &asked, const Fact &fact, const Material &material, const Unread &unread)
{
    std::vector<Stray> strays;
    for (const Fact *other : otherCases(fact, material)) {
        const QString deed = deedBeside(asked.key, *other, material, unread);
        if (!deed.isEmpty() && likenessPpm(deed, asked.key) < tooAlikeDeedsPpm) {
            strays.push_back({deed, other, whoseDeed(*other, material)});
        }
    }
    strays = rankedByLikeness(std::move(strays), {asked.key});
    const bool person = isPerson(fact, material);
    sortByKey(strays, [&](const Stray &stray) {
        const bool tells = unread.links(stray.from->unit, stray.text) && !unread.links(fact.unit, stray.text);
        return std::pair(tells, isPerson(*stray.from, material) != person);
    });
    return strays;
}

// The options one would be shown first, and those that would come next.
std::vector<QStringList> setsOf(const std::vector<Stray> &strays, const QString &key, const Limits &limits)
{
    std::vector<QStringList> sets(2);
    for (const Stray &stray : strays) {
        const auto open = std::ranges::find_if(sets, [&](const QStringList &set) {
            return set.size() < limits.strays && fitsBeside(stray.text, {key}, set, {}, limits);
        });
        if (open != sets.end()) {
            open->append(stray.text);
        }
    }
    std::erase_if(sets, [](const QStringList &set) {
        return set.size() < 2;
    });
    return sets;
}

Pool unlessGuessed(std::vector<Stray> strays, const QString &stem, const Asked &asked, const Material &material)
{
    const Unread unread(material);
    putDecoysFirst(strays, stem, asked.key, unread);
    if (unread.guesses(stem, asked.key, setsOf(strays, asked.key, material.templates().limits()))) {
        return {{}, {}, Reason::GivesAway};
    }
    return {std::move(strays), {}, {}};
}

} // namespace

std::vector<Asked> practiceAsked(const Template &row, const Fact &fact, const Material &material)
{
    if (row.type == QuestionType::Reveal) {
        return tellingAsked(row, fact, false, material);
    }
    if (!isAskable(fact, material)) {
        return {};
    }
    const Unread unread(material);
    QStringList deeds = asksBy(row, "topic") ? QStringList{methodOf(fact).deed} : tellingDeedsOf(fact, material);
    const auto linked = [&](const QString &deed) {
        return unread.links(fact.unit, deed);
    };
    std::stable_partition(deeds.begin(), deeds.end(), std::not_fn(linked));
    const bool single = row.type == QuestionType::Single; // beside others of its field it may still be asked
    if (deeds.isEmpty() || (!single && linked(deeds.front()))) {
        return {};
    }
    auto made = oneAsked(deeds.front(), placeInEvidence(deeds.front(), fact));
    for (Asked &asked : made) {
        asked.words = wordsFor(row, fact, material);
    }
    return made;
}

Pool practiceStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    const Unread unread(material);
    std::vector<Stray> strays = deedsOfOthers(asked, fact, material, unread);
    const std::size_t all = strays.size();
    keepAnswers(strays, asked, unread);
    const Limits &limits = material.templates().limits();
    const auto sets = setsOf(strays, asked.key, limits);
    if (strays.size() < all && (sets.empty() || sets.front().size() < fewestInMatter)) {
        return {{}, {}, Reason::FewStrays}; // asked without the matter it has more to stand beside
    }
    const bool linked = unread.links(fact.unit, asked.key);
    if (linked) { // only beside others of whom one would think so too
        std::erase_if(strays, [&](const Stray &stray) {
            return !unread.links(fact.unit, stray.text);
        });
        if (setsOf(strays, asked.key, limits).empty()) {
            return {{}, {}, Reason::GivesAway};
        }
    }
    return unlessGuessed(std::move(strays), stemWords(asked, fact), asked, material);
}

std::vector<Asked> unitAsked(const Template &, const Fact &fact, const Material &material)
{
    const Unread unread(material);
    const QStringList deeds = tellingDeedsOf(fact, material);
    const QString told = fact.practice + fact.effect + fact.difficulty;
    const Peers peers = peersOf(fact, material);
    if (deeds.isEmpty() || !isAskable(fact, material) || peers.who.isEmpty() || unread.links(fact.unit, told)) {
        return {};
    }
    auto made = oneAsked(fact.unit, placeInEvidence(fact.unit, fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("who")] = peers.who;
        asked.words[QStringLiteral("event")] = deeds.front();
    }
    return made;
}

Pool unitStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    const QString deed = asked.words.at(QStringLiteral("event"));
    const QString pattern = material.templates().word(QStringLiteral("deed_of"));
    std::vector<Stray> strays;
    for (const Fact *peer : peersOf(fact, material).facts) {
        const QStringList deeds = tellingDeedsOf(*peer, material);
        const bool apart = std::ranges::none_of(deeds, [&](const QString &other) {
            return likenessPpm(other, deed) >= tooAlikeDeedsPpm;
        });
        if (apart && !deeds.isEmpty()) {
            QString why = pattern;
            why.replace(QStringLiteral("{unit}"), text::chinesePunctuation(peer->unit));
            why.replace(QStringLiteral("{deed}"), text::chinesePunctuation(deeds.front()));
            strays.push_back({peer->unit, peer, why});
        }
    }
    return unlessGuessed(rankedByLikeness(std::move(strays), {asked.key}), deed, asked, material);
}

} // namespace shixi::questions
