#include "meeting/relaywire.h"

#include "core/error.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shixi::meeting
{

namespace
{

constexpr qsizetype longestName = 40;
constexpr std::size_t mostRelayItems = 500;

class Spelling
{
public:
    explicit Spelling(const QStringList &chosen)
        : m_chosen(chosen)
    {
    }

    QJsonObject operator()(const study::Comes &comes) const
    {
        return {{"event"_L1, "comes"_L1}, {"name"_L1, QString::fromStdString(comes.name)}};
    }
    QJsonObject operator()(const study::PaperEvent &event) const
    {
        QJsonObject object = std::visit(*this, event.what);
        object.insert("used"_L1, static_cast<qint64>(event.usedMs));
        return object;
    }
    QJsonObject operator()(const study::TakesBack &) const { return {{"event"_L1, "takes_back"_L1}}; }
    QJsonObject operator()(const study::Goes &) const { return {{"event"_L1, "goes"_L1}}; }
    QJsonObject operator()(const study::Closes &) const { return {{"event"_L1, "closes"_L1}}; }

    QJsonObject operator()(const study::Picks &picks) const
    {
        return {{"event"_L1, "picks"_L1},
                {"item"_L1, static_cast<qint64>(picks.item)},
                {"chosen"_L1, QJsonArray::fromStringList(m_chosen)}};
    }
    QJsonObject operator()(const study::Flags &flags) const
    {
        return {{"event"_L1, "flags"_L1}, {"item"_L1, static_cast<qint64>(flags.item)}, {"on"_L1, flags.on}};
    }
    QJsonObject operator()(const study::HandsIn &) const { return {{"event"_L1, "hands_in"_L1}}; }
    QJsonObject operator()(const study::Waits &) const { return {{"event"_L1, "waits"_L1}}; }

private:
    const QStringList &m_chosen;
};

// Too far on where it is none: then it is an event about no question.
std::size_t itemIn(const QJsonObject &object)
{
    const qint64 item = object.value("item"_L1).toInteger(-1);
    return item < 0 || item > static_cast<qint64>(mostRelayItems) ? mostRelayItems : static_cast<std::size_t>(item);
}

QStringList chosenIn(const QJsonObject &object)
{
    QStringList chosen;
    for (const QJsonValue &id : object.value("chosen"_L1).toArray()) {
        chosen.append(id.toString());
    }
    return chosen;
}

std::int64_t usedIn(const QJsonObject &object)
{
    constexpr qint64 aWeek = 7LL * 24 * 3'600'000;
    return std::clamp<qint64>(object.value("used"_L1).toInteger(), 0, aWeek);
}

} // namespace

QJsonObject wireOf(const RelayLine &line)
{
    return std::visit(Spelling(line.chosen), line.event);
}

RelayLine relayLineOf(const QJsonObject &object)
{
    const QString word = object.value("event"_L1).toString();
    const std::int64_t used = usedIn(object);
    if (word == "comes"_L1) {
        return {study::Comes{nameOf(object.value("name"_L1).toString()).toStdString()}, {}};
    }
    if (word == "picks"_L1) {
        return {study::PaperEvent{used, study::Picks{itemIn(object), {}}}, chosenIn(object)};
    }
    if (word == "flags"_L1) {
        return {study::PaperEvent{used, study::Flags{itemIn(object), object.value("on"_L1).toBool()}}, {}};
    }
    if (word == "hands_in"_L1) {
        return {study::PaperEvent{used, study::HandsIn{}}, {}};
    }
    if (word == "waits"_L1) {
        return {study::PaperEvent{used, study::Waits{}}, {}};
    }
    if (word == "takes_back"_L1) {
        return {study::TakesBack{}, {}};
    }
    if (word == "goes"_L1) {
        return {study::Goes{}, {}};
    }
    if (word == "closes"_L1) {
        return {study::Closes{}, {}};
    }
    throw Error(ErrorCode::Corrupt, "an event that is none of ours");
}

QString nameOf(const QString &typed)
{
    return typed.simplified().left(longestName).trimmed();
}

} // namespace shixi::meeting
