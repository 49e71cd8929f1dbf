#include "questions/documents/issuers.h"

#include "questions/asking/likeness.h"
#include "questions/names/bodies.h"
#include "questions/templates/templates.h"

#include <algorithm>
#include <array>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// The Party's own, as against offices of the government and of a firm.
bool isOfParty(const QString &name)
{
    static const QRegularExpression party(
        QStringLiteral("党委|党组|党总支|工委|(?:党中央|中共中央)|[省市县区州旗镇乡]委(?!员|会)|中央(?!银行|企业)|纪委|"
                       "组织部|宣传部|统战部|政法委"));
    return party.match(name).hasMatch();
}

// The place and the rank of a committee or a government: 沙溪 and 市.
struct Seat {
    QString place;
    QString rank;
    QString tail; // 委, 政府, 委组织部
};

Seat seatOf(const QString &name)
{
    static const QRegularExpression seat(
        QStringLiteral("^([㐀-鿿]{2,6}?)?(省|市|县|区|州|旗|镇|乡)(委[㐀-鿿]*|人民政府|政府)$"));
    const auto match = seat.match(name);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

QString rankAbove(const QString &rank)
{
    static const QStringList below{QStringLiteral("县"), QStringLiteral("区"), QStringLiteral("旗")};
    static const QStringList lowest{QStringLiteral("镇"), QStringLiteral("乡")};
    static const QStringList middle{QStringLiteral("市"), QStringLiteral("州")};
    return below.contains(rank) ? QStringLiteral("市")
        : lowest.contains(rank) ? QStringLiteral("县")
        : middle.contains(rank) ? QStringLiteral("省")
                                : QString();
}

QStringList ofSeat(const Seat &seat)
{
    const QString own = seat.place + seat.rank;
    const QString above = rankAbove(seat.rank);
    const QString higher = above.isEmpty() ? QString() : above + QStringLiteral("委");
    if (seat.tail == QStringLiteral("委")) {
        return {
            own + QStringLiteral("委组织部"), own + QStringLiteral("政府"), higher, own + QStringLiteral("委宣传部")};
    }
    if (seat.tail.endsWith(QStringLiteral("政府"))) {
        return {own + QStringLiteral("委"),
                above.isEmpty() ? QString() : above + seat.tail,
                own + QStringLiteral("人大常委会"),
                own + QStringLiteral("政协")};
    }
    return {own + QStringLiteral("委组织部"),
            own + QStringLiteral("委宣传部"),
            own + QStringLiteral("委统战部"),
            own + QStringLiteral("委政法委"),
            own + QStringLiteral("纪委")};
}

// 集团 of 集团党委 and of 集团党委组织部; empty where it is no such committee.
QString houseOf(const QString &name)
{
    static const QRegularExpression house(
        QStringLiteral("^([㐀-鿿]{2,12}?)(?:党委|党组)(?:[㐀-鿿]{2,4}[部室处])?$"));
    return house.match(name).captured(1);
}

// Who else could bring a paper of the Party out in such a house: its own committee of the offices, and those of the
// province or city above it; never its union or its youth league.
QStringList besideLeadership(const QString &house, const QString &committee)
{
    const bool firm = house.endsWith(QStringLiteral("集团")) || house.endsWith(QStringLiteral("公司"));
    if (firm) {
        return {committee + QStringLiteral("组织部"),
                house + QStringLiteral("机关党委"),
                house + QStringLiteral("董事会"),
                committee + QStringLiteral("办公室")};
    }
    static const QRegularExpression office(
        QStringLiteral("^([㐀-鿿]{0,4}(?:省|市|县|区))(?=[㐀-鿿]{1,10}[厅局委办]$)"));
    const QString level = office.match(house).captured(1);
    if (level.isEmpty()) {
        return {committee + QStringLiteral("组织部"),
                house + QStringLiteral("机关党委"),
                committee + QStringLiteral("办公室"),
                committee + QStringLiteral("宣传部")};
    }
    const bool hall = house.endsWith(u'厅');
    return {house + (hall ? QStringLiteral("直属机关党委") : QStringLiteral("机关党委")),
            level + QStringLiteral("直机关工委"),
            level + QStringLiteral("委组织部"),
            level + QStringLiteral("委办公") + (level.endsWith(u'省') ? u'厅' : u'室')};
}

QStringList ofHouse(const QString &house, const QString &key)
{
    const QString committee =
        house + (key.contains(QStringLiteral("党组")) ? QStringLiteral("党组") : QStringLiteral("党委"));
    if (key != committee) {
        return {committee + QStringLiteral("组织部"),
                committee + QStringLiteral("宣传部"),
                house + QStringLiteral("纪委"),
                committee};
    }
    return besideLeadership(house, committee);
}

QStringList neighboursOf(const QString &key)
{
    const Seat seat = seatOf(key);
    if (!seat.rank.isEmpty()) {
        return ofSeat(seat);
    }
    const QString house = houseOf(key);
    return house.isEmpty() ? QStringList{} : ofHouse(house, key);
}

// An office speaks for those it is the office of: neither is false beside the other.
bool areOneIssuer(const QString &one, const QString &other)
{
    static const QRegularExpression office(QStringLiteral("人民|(?:办公厅|办公室)$"));
    return QString(one).remove(office) == QString(other).remove(office);
}

} // namespace

bool isIssuer(const QString &name)
{
    static const QRegularExpression cutWrongly(QStringLiteral(
        "由|^(?:年[底初内]|月[底初]|每年|去年|今年|同年|当年|当日|会上|报|经|请|被|向|据|按|同步)|了|共新建|统一"));
    return !name.isEmpty() && !cutWrongly.match(name).hasMatch();
}

std::vector<Stray> issuersBeside(const QString &key, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    std::vector<Stray> made;
    const auto add = [&](const Stray &stray) {
        const bool fresh = !areOneIssuer(stray.text, key) && !sentence.contains(stray.text)
            && std::ranges::none_of(made, [&](const Stray &other) {
                   return areOneIssuer(stray.text, other.text);
               });
        if (!stray.text.isEmpty() && isIssuer(stray.text) && fresh) {
            made.push_back(stray);
        }
    };
    const QStringList neighbours = neighboursOf(key);
    for (const Stray &stray : bodyStrays(key, fact, material, random).strays) {
        const bool told = stray.from != nullptr && isOfParty(stray.text) == isOfParty(key);
        if (told && key.contains(u'、') == stray.text.contains(u'、')) {
            add(stray);
        }
    }
    for (const QString &neighbour : neighbours) {
        add({neighbour, nullptr});
    }
    for (const Stray &stray : bodyStrays(key, fact, material, random).strays) {
        if (neighbours.isEmpty() && stray.from == nullptr && isOfParty(stray.text) == isOfParty(key)) {
            add(stray);
        }
    }
    return made;
}

} // namespace shixi::questions
