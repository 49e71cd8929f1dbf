#include "questions/templates/templates.h"

#include "core/error.h"
#include "questions/templates/templaterow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <set>

namespace shixi::questions
{

namespace
{

constexpr int templateFormat = 1;

} // namespace

QString Templates::word(const QString &key) const
{
    const auto found = m_words.find(key);
    return found == m_words.end() ? QString() : found->second;
}

// Reads the file key by key, so that every message names the row it is about.
class TemplateReader
{
public:
    explicit TemplateReader(QString name)
        : m_name(std::move(name))
    {
    }

    Templates read(const QByteArray &json)
    {
        const QJsonObject root = document(json);
        m_where = m_name;
        knownKeys(root,
                  {QStringLiteral("format"),
                   QStringLiteral("language"),
                   QStringLiteral("about"),
                   QStringLiteral("limits"),
                   QStringLiteral("words"),
                   QStringLiteral("forbidden_options"),
                   QStringLiteral("weak_starts"),
                   QStringLiteral("weak_ends"),
                   QStringLiteral("dropped_starts"),
                   QStringLiteral("bare_starts"),
                   QStringLiteral("event_after_date"),
                   QStringLiteral("date_in_stem"),
                   QStringLiteral("approximations"),
                   QStringLiteral("norms"),
                   QStringLiteral("templates")});
        if (root.value(QStringLiteral("format")).toInt() != templateFormat) {
            fail(QStringLiteral("format is not 1"));
        }
        m_made.m_language = text(root, QStringLiteral("language"));
        readLimits(root.value(QStringLiteral("limits")).toObject());
        readWords(root);
        readApproximations(root.value(QStringLiteral("approximations")).toArray());
        readNorms(root.value(QStringLiteral("norms")).toArray());
        readRows(root.value(QStringLiteral("templates")).toArray());
        return std::move(m_made);
    }

private:
    [[noreturn]] void fail(const QString &what) const
    {
        throw Error(ErrorCode::InvalidInput, (m_where + QStringLiteral(": ") + what).toStdString());
    }

    QJsonObject document(const QByteArray &json)
    {
        QJsonParseError problem;
        const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError) {
            m_where = m_name + QLatin1Char(':') + QString::number(json.left(problem.offset).count('\n') + 1);
            fail(problem.errorString());
        }
        m_where = m_name + QStringLiteral(":1");
        if (!parsed.isObject()) {
            fail(QStringLiteral("not an object"));
        }
        return parsed.object();
    }

    void knownKeys(const QJsonObject &object, const QStringList &known) const
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key)) {
                fail(QStringLiteral("unknown key ") + key);
            }
        }
    }

    QString text(const QJsonObject &object, const QString &key) const
    {
        const QString value = object.value(key).toString().trimmed();
        if (value.isEmpty()) {
            fail(key + QStringLiteral(" is missing or not a text"));
        }
        return value;
    }

    QStringList list(const QJsonObject &object, const QString &key) const
    {
        QStringList values;
        for (const QJsonValue value : object.value(key).toArray()) {
            if (value.toString().isEmpty()) {
                fail(key + QStringLiteral(" has an entry that is not a text"));
            }
            values.append(value.toString());
        }
        return values;
    }

    void readLimits(const QJsonObject &object)
    {
        Limits &limits = m_made.m_limits;
        const std::map<QString, int *> fields{
            {QStringLiteral("stem_shortest"), &limits.stemShortest},
            {QStringLiteral("stem_longest"), &limits.stemLongest},
            {QStringLiteral("context"), &limits.context},
            {QStringLiteral("strays"), &limits.strays},
            {QStringLiteral("length_percent"), &limits.lengthPercent},
            {QStringLiteral("length_slack"), &limits.lengthSlack},
            {QStringLiteral("cards_per_fact"), &limits.cardsPerFact},
        };
        for (const QString &key : object.keys()) {
            const auto field = fields.find(key);
            if (field == fields.end() || object.value(key).toInt(-1) < 0) {
                fail(QStringLiteral("limits: ") + key + QStringLiteral(" is unknown or not a number"));
            }
            *field->second = object.value(key).toInt();
        }
        if (limits.strays < 2 || limits.strays > 4) {
            fail(QStringLiteral("limits: strays is not 2 to 4"));
        }
    }

    void readWords(const QJsonObject &root)
    {
        const QJsonObject words = root.value(QStringLiteral("words")).toObject();
        for (const QString &key : words.keys()) {
            m_made.m_words.emplace(key, text(words, key));
        }
        for (const QString &needed :
             {QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day"), QStringLiteral("range")}) {
            text(words, needed);
        }
        m_made.m_forbiddenOptions = list(root, QStringLiteral("forbidden_options"));
        m_made.m_weakStarts = list(root, QStringLiteral("weak_starts"));
        m_made.m_droppedStarts = startPattern(list(root, QStringLiteral("dropped_starts")));
        m_made.m_bareStarts = optionalPattern(root, QStringLiteral("bare_starts"));
        m_made.m_eventAfterDate = optionalPattern(root, QStringLiteral("event_after_date"));
        m_made.m_weakEnds = list(root, QStringLiteral("weak_ends"));
        m_made.m_dateInStem = pattern(text(root, QStringLiteral("date_in_stem")));
    }

    QRegularExpression pattern(const QString &source) const
    {
        const QRegularExpression compiled(QStringLiteral("(*LIMIT_MATCH=200000)") + source,
                                          QRegularExpression::UseUnicodePropertiesOption);
        if (!compiled.isValid()) {
            fail(QStringLiteral("pattern ") + source + QStringLiteral(": ") + compiled.errorString());
        }
        return compiled;
    }

    // Of a file without the key: matches nowhere.
    QRegularExpression optionalPattern(const QJsonObject &root, const QString &key) const
    {
        return pattern(root.contains(key) ? text(root, key) : QStringLiteral("(?!)"));
    }

    QRegularExpression startPattern(const QStringList &starts) const
    {
        return pattern(starts.isEmpty() ? QStringLiteral("(?!)") : QStringLiteral("^(?:") + starts.join(u'|') + u')');
    }

    QRegularExpression blankPattern(const QString &source) const
    {
        QRegularExpression compiled = pattern(source);
        if (!compiled.namedCaptureGroups().contains(QStringLiteral("blank"))) {
            fail(QStringLiteral("norm without a group blank: ") + source);
        }
        return compiled;
    }

    void readNorms(const QJsonArray &norms)
    {
        for (const QJsonValue value : norms) {
            const QJsonObject object = value.toObject();
            const QString at = text(object, QStringLiteral("at"));
            const QString strays = object.value(QStringLiteral("strays")).toString(at);
            m_made.m_norms.push_back({blankPattern(at), blankPattern(strays)});
        }
    }

    void readApproximations(const QJsonArray &entries)
    {
        for (const QJsonValue value : entries) {
            const QJsonObject object = value.toObject();
            Approximation made;
            made.mark = text(object, QStringLiteral("mark"));
            made.before = object.value(QStringLiteral("before")).toBool();
            made.open = object.value(QStringLiteral("open")).toBool();
            made.lastDigit = object.value(QStringLiteral("last_digit")).toBool();
            made.fromPerMille = object.value(QStringLiteral("from")).toInt();
            made.toPerMille = object.value(QStringLiteral("to")).toInt();
            m_made.m_approximations.push_back(std::move(made));
        }
    }

    void readRows(const QJsonArray &rows)
    {
        std::set<QString> ids;
        for (const QJsonValue value : rows) {
            Template made = row(value.toObject());
            if (!ids.insert(made.id).second) {
                fail(QStringLiteral("the id is used twice"));
            }
            m_made.m_rows.push_back(std::move(made));
        }
        m_where = m_name;
        if (m_made.m_rows.empty()) {
            fail(QStringLiteral("no templates"));
        }
        const QString stranded = directionWithoutBeginning(m_made.m_rows);
        if (!stranded.isEmpty()) {
            fail(QStringLiteral("template ") + stranded + QStringLiteral(": no recognise template for this direction"));
        }
    }

    Template row(const QJsonObject &object)
    {
        m_where =
            m_name + QStringLiteral(": template ") + object.value(QStringLiteral("id")).toString(QStringLiteral("?"));
        knownKeys(object,
                  {QStringLiteral("id"),
                   QStringLiteral("kind"),
                   QStringLiteral("direction"),
                   QStringLiteral("form"),
                   QStringLiteral("type"),
                   QStringLiteral("ask"),
                   QStringLiteral("slot"),
                   QStringLiteral("stem"),
                   QStringLiteral("why"),
                   QStringLiteral("explanation"),
                   QStringLiteral("variants")});
        Template made;
        made.id = text(object, QStringLiteral("id"));
        made.kind = wire(kindFromWire(text(object, QStringLiteral("kind")).toStdString()), QStringLiteral("kind"));
        made.form = wire(formFromWire(text(object, QStringLiteral("form")).toStdString()), QStringLiteral("form"));
        made.type =
            wire(questionTypeFromWire(text(object, QStringLiteral("type")).toStdString()), QStringLiteral("type"));
        made.ask = wire(askFromWire(text(object, QStringLiteral("ask"))), QStringLiteral("ask"));
        made.direction = text(object, QStringLiteral("direction"));
        made.stem = text(object, QStringLiteral("stem"));
        made.why = object.value(QStringLiteral("why")).toString();
        made.explanation = text(object, QStringLiteral("explanation"));
        made.variants = object.value(QStringLiteral("variants")).toInt(1);
        const QString byForm =
            object.value(QStringLiteral("form")).toString() + object.value(QStringLiteral("type")).toString();
        made.slot = object.value(QStringLiteral("slot")).toString(byForm);
        const QString wrong = faultOf(made);
        if (!wrong.isEmpty()) {
            fail(wrong);
        }
        return made;
    }

    template<class Value>
    Value wire(const std::optional<Value> &value, const QString &key) const
    {
        if (!value) {
            fail(key + QStringLiteral(" is not a word of the set format"));
        }
        return *value;
    }

    QString m_name;
    QString m_where;
    Templates m_made;
};

Templates Templates::parse(const QByteArray &json, const QString &name)
{
    return TemplateReader(name).read(json);
}

} // namespace shixi::questions
