#include "store/columns.h"

#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace shixi::store
{

namespace
{

constexpr std::array cardEventWords{
    std::pair{CardEventKind::Introduced, std::string_view("introduced")},
    std::pair{CardEventKind::Suspended, std::string_view("suspended")},
    std::pair{CardEventKind::Resumed, std::string_view("resumed")},
    std::pair{CardEventKind::Buried, std::string_view("buried")},
    std::pair{CardEventKind::Forgotten, std::string_view("forgotten")},
    std::pair{CardEventKind::DueSet, std::string_view("due_set")},
    std::pair{CardEventKind::LevelChanged, std::string_view("level_changed")},
    std::pair{CardEventKind::AnswerCorrected, std::string_view("answer_corrected")},
    std::pair{CardEventKind::MissCleared, std::string_view("miss_cleared")},
    std::pair{CardEventKind::Continues, std::string_view("continues")},
    std::pair{CardEventKind::Reported, std::string_view("reported")},
};

constexpr std::array sessionEditWords{
    std::pair{SessionEditKind::Extended, std::string_view("extended")},
    std::pair{SessionEditKind::Ended, std::string_view("ended")},
};

constexpr std::array paperEditWords{
    std::pair{PaperEditKind::Picked, std::string_view("picked")},
    std::pair{PaperEditKind::Flagged, std::string_view("flagged")},
    std::pair{PaperEditKind::Unflagged, std::string_view("unflagged")},
    std::pair{PaperEditKind::Waited, std::string_view("waited")},
    std::pair{PaperEditKind::HandedIn, std::string_view("handed_in")},
};

template<class Words, class Value>
std::string_view wordOf(const Words &words, Value value)
{
    for (const auto &[known, text] : words) {
        if (known == value) {
            return text;
        }
    }
    throw Error(ErrorCode::InvalidInput, "a kind without a word");
}

template<class Value>
Value known(const std::optional<Value> &value, const std::string &text)
{
    if (!value) {
        throw Error(ErrorCode::Corrupt, "the learner file says \"" + text + "\", which is no word of ours");
    }
    return *value;
}

template<class Words>
auto valueOf(const Words &words, const std::string &text)
{
    std::optional<typename Words::value_type::first_type> found;
    for (const auto &[value, itsText] : words) {
        if (itsText == text) {
            found = value;
        }
    }
    return known(found, text);
}

QJsonArray readArray(Use &use)
{
    const std::string text = use.readText();
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return known(document.isArray() ? std::optional(document.array()) : std::nullopt, text);
}

std::string compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

void bindStamp(Use &use, const LogStamp &stamp)
{
    use.id(stamp.id.value).text(stamp.device.value).integer(stamp.seq).integer(stamp.atMs);
    use.integer(stamp.utcOffsetMinutes).integer(stamp.studyDay);
}

LogStamp readStamp(Use &use)
{
    LogStamp stamp;
    stamp.id.value = use.readId();
    stamp.device.value = use.readText();
    stamp.seq = use.readInteger();
    stamp.atMs = use.readInteger();
    stamp.utcOffsetMinutes = use.readInt();
    stamp.studyDay = use.readInt();
    return stamp;
}

std::string_view word(CardEventKind kind)
{
    return wordOf(cardEventWords, kind);
}

std::string_view word(SessionEditKind kind)
{
    return wordOf(sessionEditWords, kind);
}

std::string_view word(PaperEditKind kind)
{
    return wordOf(paperEditWords, kind);
}

Kind readKind(Use &use)
{
    const std::string text = use.readText();
    return known(kindFromWire(text), text);
}

QuestionType readQuestionType(Use &use)
{
    const std::string text = use.readText();
    return known(questionTypeFromWire(text), text);
}

Form readForm(Use &use)
{
    const std::string text = use.readText();
    return known(formFromWire(text), text);
}

Verdict readVerdict(Use &use)
{
    const std::string text = use.readText();
    return known(verdictFromWire(text), text);
}

Mode readMode(Use &use)
{
    const std::string text = use.readText();
    return known(modeFromWire(text), text);
}

CardEventKind readCardEventKind(Use &use)
{
    return valueOf(cardEventWords, use.readText());
}

SessionEditKind readSessionEditKind(Use &use)
{
    return valueOf(sessionEditWords, use.readText());
}

PaperEditKind readPaperEditKind(Use &use)
{
    return valueOf(paperEditWords, use.readText());
}

std::optional<Rating> readRating(Use &use)
{
    const auto number = use.readOptionalInteger();
    return number.value_or(0) == 0 ? std::nullopt : std::optional(static_cast<Rating>(*number));
}

std::string jsonOf(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &text : list) {
        array.append(QString::fromStdString(text));
    }
    return compact(array);
}

std::string jsonOf(const std::vector<PlannedStep> &steps)
{
    QJsonArray array;
    for (const PlannedStep &step : steps) {
        const QString kind = step.kind == PlannedStep::Kind::Teach ? QStringLiteral("teach") : QStringLiteral("ask");
        array.append(QJsonArray{kind, QString::fromStdString(step.card.value)});
    }
    return compact(array);
}

std::vector<std::string> readList(Use &use)
{
    std::vector<std::string> list;
    const QJsonArray array = readArray(use);
    for (const auto &value : array) {
        list.push_back(value.toString().toStdString());
    }
    return list;
}

std::vector<PlannedStep> readSteps(Use &use)
{
    std::vector<PlannedStep> steps;
    const QJsonArray array = readArray(use);
    for (const auto &value : array) {
        const QJsonArray pair = value.toArray();
        const bool teach = pair.at(0).toString() == QStringLiteral("teach");
        steps.push_back(
            {teach ? PlannedStep::Kind::Teach : PlannedStep::Kind::Ask, {pair.at(1).toString().toStdString()}});
    }
    return steps;
}

} // namespace shixi::store
