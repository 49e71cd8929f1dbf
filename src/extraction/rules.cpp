#include "extraction/rules.h"

#include "core/error.h"
#include "text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::extraction
{

class RulesReader
{
public:
    explicit RulesReader(QString fileName)
        : m_file(std::move(fileName))
    {
    }

    Rules read(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject()) {
            refuse(QStringLiteral("json"),
                   error.errorString() + QStringLiteral(" at byte ") + QString::number(error.offset));
        }
        const QJsonObject root = document.object();
        if (root.value(QLatin1String("format")).toInt() != 1) {
            refuse(QStringLiteral("format"), QStringLiteral("is not 1"));
        }
        m_rules.m_version = root.value(QLatin1String("version")).toString();
        readWords(root.value(QLatin1String("words")).toObject());
        readMacros(root.value(QLatin1String("macros")).toObject());
        readScores(root.value(QLatin1String("scores")).toObject());
        for (const QJsonValue rule : root.value(QLatin1String("rules")).toArray()) {
            readRule(rule.toObject());
        }
        if (m_rules.m_rules.empty()) {
            refuse(QStringLiteral("rules"), QStringLiteral("there are none"));
        }
        return std::move(m_rules);
    }

private:
    [[noreturn]] void refuse(const QString &place, const QString &what) const
    {
        throw Error(ErrorCode::InvalidInput, (m_file + u':' + place + QStringLiteral(": ") + what).toStdString());
    }

    void readWords(const QJsonObject &lists)
    {
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            QStringList words;
            for (const QJsonValue word : list.value().toArray()) {
                words << text::fold(word.toString());
            }
            // 人次 before 人: the longest word is the one meant.
            std::stable_sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
                return a.size() != b.size() ? a.size() > b.size() : a < b;
            });
            if (words.isEmpty() || words.contains(QString())) {
                refuse(list.key(), QStringLiteral("a word list is empty or has an empty word"));
            }
            m_rules.m_words.insert(list.key(), words);
        }
    }

    void readMacros(const QJsonObject &macros)
    {
        for (auto macro = macros.begin(); macro != macros.end(); ++macro) {
            m_rules.m_macros.insert(macro.key(), macro.value().toString());
        }
    }

    void readScores(const QJsonObject &scores)
    {
        for (auto score = scores.begin(); score != scores.end(); ++score) {
            const QJsonObject entry = score.value().toObject();
            m_rules.m_scores.insert(score.key(), entry.value(QLatin1String("points")).toInt());
            m_rules.m_reasons.insert(score.key(), entry.value(QLatin1String("why")).toString());
        }
    }

    QString alternatives(const QStringList &words) const
    {
        QStringList escaped;
        for (const QString &word : words) {
            escaped << QRegularExpression::escape(word);
        }
        return QStringLiteral("(?:") + escaped.join(u'|') + u')';
    }

    // {{name}} stands for a macro, or for any word of a list.
    QString expanded(const QString &id, QString pattern, int depth = 0) const
    {
        static const QRegularExpression reference(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
        for (auto match = reference.match(pattern); match.hasMatch(); match = reference.match(pattern)) {
            const QString name = match.captured(1);
            const auto macro = m_rules.m_macros.constFind(name);
            const auto list = m_rules.m_words.constFind(name);
            if (depth > 8 || (macro == m_rules.m_macros.constEnd() && list == m_rules.m_words.constEnd())) {
                refuse(id, QStringLiteral("unknown or circular {{") + name + QStringLiteral("}}"));
            }
            const bool isMacro = macro != m_rules.m_macros.constEnd();
            pattern.replace(match.capturedStart(),
                            match.capturedLength(),
                            isMacro ? expanded(id, *macro, depth + 1) : alternatives(*list));
        }
        return pattern;
    }

    void readRule(const QJsonObject &object)
    {
        Rule rule;
        rule.id = object.value(QLatin1String("id")).toString();
        rule.finder = rule.id.section(u'.', 0, 0);
        rule.confidencePpm = object.value(QLatin1String("confidence")).toInt() * 1000;
        const QString body = object.value(QLatin1String("pattern")).toString();
        if (rule.id.isEmpty() || body.isEmpty() || rule.confidencePpm <= 0 || rule.confidencePpm > 1'000'000) {
            refuse(rule.id, QStringLiteral("needs id, pattern and a confidence of 1 to 1000"));
        }
        // The limit keeps the time bounded whatever the text: a match that runs into it is no match.
        rule.pattern.setPattern(QStringLiteral("(*LIMIT_MATCH=200000)") + expanded(rule.id, body));
        rule.pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
        if (!rule.pattern.isValid()) {
            refuse(rule.id, rule.pattern.errorString());
        }
        rule.pattern.optimize();
        prove(rule, object);
        m_rules.m_rules.push_back(rule);
    }

    void prove(const Rule &rule, const QJsonObject &object) const
    {
        const QJsonArray examples = object.value(QLatin1String("examples")).toArray();
        const QJsonArray counters = object.value(QLatin1String("counter_examples")).toArray();
        if (examples.size() < 3 || counters.size() < 2) {
            refuse(rule.id, QStringLiteral("needs three examples and two counter-examples"));
        }
        for (const QJsonValue example : examples) {
            const QString said = example.toObject().value(QLatin1String("text")).toString();
            QStringList wanted;
            for (const QJsonValue find : example.toObject().value(QLatin1String("finds")).toArray()) {
                wanted << find.toString();
            }
            const QStringList found = findsOf(rule, said);
            if (found != wanted || wanted.isEmpty()) {
                refuse(rule.id,
                       QStringLiteral("in “%1” finds [%2], not [%3]").arg(said, found.join(u'|'), wanted.join(u'|')));
            }
        }
        for (const QJsonValue counter : counters) {
            const QStringList found = findsOf(rule, counter.toString());
            if (!found.isEmpty()) {
                refuse(
                    rule.id,
                    QStringLiteral("in “%1” must find nothing, finds [%2]").arg(counter.toString(), found.join(u'|')));
            }
        }
    }

    static QStringList findsOf(const Rule &rule, const QString &said)
    {
        const bool named = rule.pattern.namedCaptureGroups().contains(QStringLiteral("v"));
        QStringList found;
        auto matches = rule.pattern.globalMatch(text::fold(said));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            found << (named ? match.captured(QStringLiteral("v")) : match.captured());
        }
        return found;
    }

    QString m_file;
    Rules m_rules;
};

Rules Rules::parse(const QByteArray &json, const QString &fileName)
{
    return RulesReader(fileName).read(json);
}

std::vector<const Rule *> Rules::of(const QString &finder) const
{
    std::vector<const Rule *> found;
    for (const Rule &rule : m_rules) {
        if (rule.finder == finder) {
            found.push_back(&rule);
        }
    }
    return found;
}

const QStringList &Rules::words(const QString &name) const
{
    static const QStringList none;
    const auto list = m_words.constFind(name);
    return list == m_words.constEnd() ? none : *list;
}

int Rules::score(const QString &name) const
{
    return m_scores.value(name, 0);
}

QString Rules::reason(const QString &name) const
{
    return m_reasons.value(name);
}

} // namespace shixi::extraction
