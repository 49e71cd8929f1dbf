#include "learner/listeningmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace shixi::learner
{

namespace
{

using Of = ListeningChoice::Of;

const QString wishKey = u"listening"_s;
const QString marksKey = u"listening-places"_s;
constexpr std::size_t mostMarks = 24;
constexpr qsizetype longestKept = 32'768; // characters; what is longer was not written here

constexpr std::array ofNames{
    std::pair{Of::Learnt, "learnt"},
    std::pair{Of::Missed, "missed"},
    std::pair{Of::Starred, "starred"},
    std::pair{Of::Core, "core"},
    std::pair{Of::Section, "section"},
};

QJsonDocument keptIn(const Learner &learner, const QString &key)
{
    const QString text = learner.setting(key);
    return text.size() > longestKept ? QJsonDocument() : QJsonDocument::fromJson(text.toUtf8());
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

void writeChoice(QJsonObject &object, const ListeningChoice &choice)
{
    for (const auto &[of, name] : ofNames) {
        if (of == choice.of) {
            object.insert(u"of"_s, QLatin1String(name));
        }
    }
    if (choice.of == Of::Section) {
        object.insert(u"section"_s, choice.section);
    }
}

std::optional<ListeningChoice> choiceIn(const QJsonObject &object)
{
    for (const auto &[of, name] : ofNames) {
        if (object.value("of"_L1) == QLatin1String(name)) {
            return ListeningChoice{of, of == Of::Section ? object.value("section"_L1).toString() : QString()};
        }
    }
    return std::nullopt;
}

// One of these, else what it is without being told.
int oneOf(const QJsonObject &object, QLatin1String key, std::initializer_list<int> allowed, int usual)
{
    const int value = object.value(key).toInt(usual);
    return std::ranges::find(allowed, value) == allowed.end() ? usual : value;
}

QJsonObject objectOf(const ListeningMark &mark)
{
    QJsonObject object;
    writeChoice(object, mark.choice);
    if (mark.mixed) {
        object.insert(u"seed"_s, QString::number(mark.seed)); // JSON numbers do not hold 64 bits
    }
    object.insert(u"fact"_s, QString::fromStdString(mark.fact.value));
    object.insert(u"place"_s, mark.place);
    return object;
}

std::optional<ListeningMark> markIn(const QJsonObject &object)
{
    const std::optional<ListeningChoice> choice = choiceIn(object);
    if (!choice) {
        return std::nullopt;
    }
    return ListeningMark{*choice,
                         object.contains("seed"_L1),
                         object.value("seed"_L1).toString().toULongLong(),
                         {object.value("fact"_L1).toString().toStdString()},
                         std::max(0, object.value("place"_L1).toInt())};
}

std::vector<ListeningMark> marksIn(const Learner &learner)
{
    std::vector<ListeningMark> marks;
    for (const QJsonValue &value : keptIn(learner, marksKey).array()) {
        if (auto mark = markIn(value.toObject())) {
            marks.push_back(std::move(*mark));
        }
    }
    return marks;
}

void write(Learner &learner, const std::vector<ListeningMark> &marks)
{
    QJsonArray array;
    for (std::size_t place = 0; place < std::min(marks.size(), mostMarks); ++place) {
        array.append(objectOf(marks[place]));
    }
    learner.setSetting(marksKey, compact(QJsonDocument(array)));
}

bool isFor(const ListeningMark &mark, const ListeningChoice &choice, bool mixed)
{
    return mark.choice == choice && mark.mixed == mixed;
}

} // namespace

ListeningWish ListeningMemory::wish() const
{
    const QJsonObject object = keptIn(m_learner, wishKey).object();
    const ListeningWish usual;
    return {choiceIn(object).value_or(usual.choice),
            object.value("mixed"_L1).toBool(),
            object.value("again"_L1).toBool(),
            oneOf(object, "pause"_L1, {3, 5, 8}, usual.pauseSeconds),
            oneOf(object, "speed"_L1, {80, 100, 125}, usual.speed),
            oneOf(object, "times"_L1, {1, 2, 3}, usual.times),
            oneOf(object, "sleep"_L1, {0, 10, 20, 30}, usual.sleepMinutes)};
}

void ListeningMemory::keep(const ListeningWish &wish)
{
    QJsonObject object{{u"mixed"_s, wish.mixed},
                       {u"again"_s, wish.again},
                       {u"pause"_s, wish.pauseSeconds},
                       {u"speed"_s, wish.speed},
                       {u"times"_s, wish.times},
                       {u"sleep"_s, wish.sleepMinutes}};
    writeChoice(object, wish.choice);
    m_learner.setSetting(wishKey, compact(QJsonDocument(object)));
}

std::optional<ListeningMark> ListeningMemory::mark(const ListeningChoice &choice, bool mixed) const
{
    for (ListeningMark &mark : marksIn(m_learner)) {
        if (isFor(mark, choice, mixed)) {
            return std::move(mark);
        }
    }
    return std::nullopt;
}

void ListeningMemory::keep(const ListeningMark &mark)
{
    std::vector<ListeningMark> marks = marksIn(m_learner);
    std::erase_if(marks, [&mark](const ListeningMark &each) {
        return isFor(each, mark.choice, mark.mixed);
    });
    marks.insert(marks.begin(), mark);
    write(m_learner, marks);
}

void ListeningMemory::forget(const ListeningChoice &choice, bool mixed)
{
    std::vector<ListeningMark> marks = marksIn(m_learner);
    if (std::erase_if(marks,
                      [&](const ListeningMark &each) {
                          return isFor(each, choice, mixed);
                      })
        > 0) {
        write(m_learner, marks);
    }
}

} // namespace shixi::learner
