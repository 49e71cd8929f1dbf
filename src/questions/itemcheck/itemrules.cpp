#include "questions/itemcheck/itemrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <set>

namespace shixi::questions
{

namespace
{

constexpr std::array itemRuleNames{
    "items.key-against-fact",    "items.key-not-in-fact",  "items.explains-another",
    "items.key-places",          "items.longest-is-right", "items.true-false-share",
    "items.true-false-balance",  "items.same-question",    "items.stem-alike",
    "items.stem-two-keys",       "items.two-right",        "items.options-equal",
    "items.right-elsewhere",     "items.in-the-list",      "items.leak",
    "items.more-leaks",          "items.no-evidence",      "items.no-place",
    "items.longest-key",         "items.option-lengths",   "items.all-of-above",
    "items.order-not-fixed",     "items.absolute-word",    "items.word-from-stem",
    "items.grammar-cue",         "items.mixed-grain",      "items.mixed-kind",
    "items.too-few-options",     "items.future-option",    "items.numbers-unsorted",
    "items.negation-unstressed", "items.double-negative",  "items.leading-pronoun",
    "items.stem-short",          "items.stem-long",        "items.blank-first",
    "items.blank-hint",          "items.half-width",       "items.letters-in-explanation"};
constexpr std::array itemLimitNames{"chance_ppm",
                                    "least_items",
                                    "true_false_percent",
                                    "true_false_of",
                                    "longest_percent",
                                    "longest_slack",
                                    "lengths_slack",
                                    "lengths_percent",
                                    "stem_least",
                                    "stem_most",
                                    "alike_percent",
                                    "alike_least",
                                    "leak_least",
                                    "leak_common",
                                    "leak_most",
                                    "leak_shared",
                                    "shared_pairs"};
constexpr std::array itemWordNames{"filler",
                                   "option_bound",
                                   "order_ask",
                                   "absolute",
                                   "not_absolute",
                                   "negative_start",
                                   "double_negative",
                                   "pronoun",
                                   "not_pronoun",
                                   "unit"};
constexpr std::array itemPatternNames{
    "all_of_above", "negated_ask", "stressed", "date", "number", "number_perhaps", "title", "letters"};

} // namespace

class ItemRulesReader
{
public:
    ItemRulesReader(const QByteArray &json, QString name)
        : m_json(json)
        , m_name(std::move(name))
    {
    }

    ItemRules read()
    {
        const QJsonObject root = rootObject();
        if (root.value(QStringLiteral("format")).toInt() != 1) {
            fail(QStringLiteral("format"), QStringLiteral("must be 1"));
        }
        m_rules.m_language = root.value(QStringLiteral("language")).toString();
        if (m_rules.m_language.isEmpty()) {
            fail(QStringLiteral("language"), QStringLiteral("is missing or not a text"));
        }
        const auto member = [this, &root](const char *key, std::span<const char *const> names, auto take) {
            readMember(root, QLatin1String(key), names, take);
        };
        member("severities", itemRuleNames, &ItemRulesReader::severity);
        member("limits", itemLimitNames, &ItemRulesReader::limit);
        member("words", itemWordNames, &ItemRulesReader::words);
        member("patterns", itemPatternNames, &ItemRulesReader::patterns);
        return std::move(m_rules);
    }

private:
    [[noreturn]] void failAt(qsizetype offset, const QString &what) const
    {
        const qsizetype line = m_json.left(std::max<qsizetype>(offset, 0)).count('\n') + 1;
        throw Error(ErrorCode::InvalidInput, QStringLiteral("%1:%2: %3").arg(m_name).arg(line).arg(what).toStdString());
    }

    [[noreturn]] void fail(const QString &name, const QString &what) const
    {
        failAt(m_json.indexOf('"' + name.toUtf8() + '"'), name + u' ' + what);
    }

    [[nodiscard]] QJsonObject rootObject() const
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &problem);
        if (problem.error != QJsonParseError::NoError) {
            failAt(problem.offset, problem.errorString());
        }
        if (!document.isObject()) {
            failAt(0, QStringLiteral("not an object"));
        }
        static const QStringList known{QStringLiteral("format"),
                                       QStringLiteral("version"),
                                       QStringLiteral("language"),
                                       QStringLiteral("about"),
                                       QStringLiteral("severities"),
                                       QStringLiteral("limits"),
                                       QStringLiteral("words"),
                                       QStringLiteral("patterns")};
        for (const QString &key : document.object().keys()) {
            if (!known.contains(key)) {
                fail(key, QStringLiteral("is no member here; use ") + known.join(u' '));
            }
        }
        return document.object();
    }

    template<class Take>
    void readMember(const QJsonObject &root, const QString &key, std::span<const char *const> names, Take take)
    {
        const QJsonObject object = root.value(key).toObject();
        std::set<QString> known;
        for (const char *name : names) {
            const QString wanted = QLatin1String(name);
            known.insert(wanted);
            if (!object.contains(wanted)) {
                fail(key, QStringLiteral("has no ") + wanted);
            }
            (this->*take)(wanted, object.value(wanted));
        }
        for (const QString &given : object.keys()) {
            if (known.count(given) == 0) {
                fail(given, QStringLiteral("is not known in ") + key);
            }
        }
    }

    void severity(const QString &name, const QJsonValue &value)
    {
        const QString word = value.toString();
        std::optional<Severity> severity;
        if (word == QStringLiteral("error")) {
            severity = Severity::Error;
        } else if (word == QStringLiteral("warning")) {
            severity = Severity::Warning;
        } else if (word == QStringLiteral("note")) {
            severity = Severity::Note;
        } else if (word != QStringLiteral("off")) {
            fail(name, QStringLiteral("must be error, warning, note or off"));
        }
        m_rules.m_severities.insert(name, severity);
    }

    void limit(const QString &name, const QJsonValue &value)
    {
        if (value.toInt(-1) < 0) {
            fail(name, QStringLiteral("must be a whole number, not below 0"));
        }
        m_rules.m_limits.insert(name, value.toInt());
    }

    QStringList texts(const QString &name, const QJsonValue &value) const
    {
        QStringList found;
        for (const QJsonValue &word : value.toArray()) {
            if (word.toString().isEmpty()) {
                fail(name, QStringLiteral("holds something that is no text"));
            }
            found.append(word.toString());
        }
        if (found.isEmpty()) {
            fail(name, QStringLiteral("must be a list of texts"));
        }
        return found;
    }

    void words(const QString &name, const QJsonValue &value) { m_rules.m_words.insert(name, texts(name, value)); }

    void patterns(const QString &name, const QJsonValue &value)
    {
        std::vector<ItemPattern> found;
        for (const QJsonValue &row : value.toArray()) {
            const QJsonObject object = row.toObject();
            ItemPattern pattern;
            pattern.expression.setPattern(QStringLiteral("(*LIMIT_MATCH=200000)")
                                          + object.value(QStringLiteral("pattern")).toString());
            pattern.expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
            pattern.examples = texts(name, object.value(QStringLiteral("examples")));
            pattern.counterExamples = texts(name, object.value(QStringLiteral("counter_examples")));
            proveBy(name, pattern);
            found.push_back(std::move(pattern));
        }
        if (found.empty()) {
            fail(name, QStringLiteral("must be a list of patterns"));
        }
        m_rules.m_patterns.insert(name, std::move(found));
    }

    void proveBy(const QString &name, const ItemPattern &pattern) const
    {
        if (!pattern.expression.isValid()) {
            fail(name, QStringLiteral("cannot be read as a pattern: ") + pattern.expression.errorString());
        }
        for (const QString &example : pattern.examples) {
            if (!pattern.expression.match(example).hasMatch()) {
                fail(name, QStringLiteral("does not find its example ") + example);
            }
        }
        for (const QString &example : pattern.counterExamples) {
            if (pattern.expression.match(example).hasMatch()) {
                fail(name, QStringLiteral("finds its counter-example ") + example);
            }
        }
    }

    QByteArray m_json;
    QString m_name;
    ItemRules m_rules;
};

ItemRules ItemRules::parse(const QByteArray &json, const QString &name)
{
    return ItemRulesReader(json, name).read();
}

std::span<const char *const> ItemRules::ruleNames()
{
    return itemRuleNames;
}

std::optional<Severity> ItemRules::severity(const char *rule) const
{
    return m_severities.value(QLatin1String(rule));
}

const QStringList &ItemRules::words(const char *name) const
{
    static const QStringList none;
    const auto found = m_words.constFind(QLatin1String(name));
    return found == m_words.constEnd() ? none : *found;
}

const std::vector<ItemPattern> &ItemRules::patterns(const char *name) const
{
    static const std::vector<ItemPattern> none;
    const auto found = m_patterns.constFind(QLatin1String(name));
    return found == m_patterns.constEnd() ? none : *found;
}

QRegularExpressionMatch ItemRules::match(const char *name, const QString &text) const
{
    for (const ItemPattern &pattern : patterns(name)) {
        QRegularExpressionMatch found = pattern.expression.match(text);
        if (found.hasMatch()) {
            return found;
        }
    }
    return {};
}

} // namespace shixi::questions
