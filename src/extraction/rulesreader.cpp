#include "extraction/rulesreader.h"

#include "core/error.h"
#include "extraction/proving.h"
#include "text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

// What the code asks rules for. A rule of any other name would never be asked.
const QStringList &finders()
{
    static const QStringList names{
        QStringLiteral("merit"),      QStringLiteral("utter"),      QStringLiteral("demand"),
        QStringLiteral("indirect"),   QStringLiteral("method"),     QStringLiteral("measures"),
        QStringLiteral("course"),     QStringLiteral("pair"),       QStringLiteral("numbered"),
        QStringLiteral("tally"),      QStringLiteral("carried"),    QStringLiteral("host"),
        QStringLiteral("naming"),     QStringLiteral("provision"),  QStringLiteral("said"),
        QStringLiteral("anchor"),     QStringLiteral("asof"),       QStringLiteral("case"),
        QStringLiteral("chrome"),     QStringLiteral("count"),      QStringLiteral("date"),
        QStringLiteral("dateline"),   QStringLiteral("difficulty"), QStringLiteral("document"),
        QStringLiteral("duty"),       QStringLiteral("effect"),     QStringLiteral("figure"),
        QStringLiteral("formula"),    QStringLiteral("frame"),      QStringLiteral("heading"),
        QStringLiteral("issue"),      QStringLiteral("joint"),      QStringLiteral("lead"),
        QStringLiteral("list"),       QStringLiteral("meeting"),    QStringLiteral("named"),
        QStringLiteral("norm"),       QStringLiteral("open"),       QStringLiteral("parallel"),
        QStringLiteral("person"),     QStringLiteral("plan"),       QStringLiteral("principle"),
        QStringLiteral("qualifying"), QStringLiteral("quote"),      QStringLiteral("speaker"),
        QStringLiteral("telling"),    QStringLiteral("term"),       QStringLiteral("article"),
        QStringLiteral("item"),       QStringLiteral("bearer"),     QStringLiteral("nonduty"),
        QStringLiteral("demand"),     QStringLiteral("indirect"),   QStringLiteral("award"),
        QStringLiteral("unsound"),
    };
    return names;
}

QString alternatives(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words) {
        escaped << QRegularExpression::escape(word);
    }
    return QStringLiteral("(?:") + escaped.join(u'|') + u')';
}

QJsonObject objectAt(const QJsonObject &root, const char *name)
{
    return root.value(QLatin1String(name)).toObject();
}

} // namespace

void RulesReader::refuse(const QString &place, const char *rule, const QStringList &arguments) const
{
    QString detail =
        m_file + (place.isEmpty() ? place : u':' + place) + QStringLiteral(": ") + QString::fromLatin1(rule);
    if (!arguments.isEmpty()) {
        detail += QStringLiteral(": ") + arguments.join(QStringLiteral(" | "));
    }
    throw Error(ErrorCode::InvalidInput, detail.toStdString());
}

QJsonObject RulesReader::open(const RuleFile &file) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        refuse({}, "rules.not-json", {error.errorString(), QString::number(error.offset)});
    }
    if (document.object().value(QLatin1String("format")).toInt() != 1) {
        refuse({}, "rules.format");
    }
    return document.object();
}

Rules RulesReader::read(const std::vector<RuleFile> &files)
{
    std::vector<QJsonObject> roots;
    for (const RuleFile &file : files) {
        m_file = file.name;
        const QJsonObject root = open(file);
        const QString version = root.value(QLatin1String("version")).toString();
        m_rules.m_version += m_rules.m_version.isEmpty() || version.isEmpty() ? version : u'+' + version;
        readWords(objectAt(root, "words"));
        readMacros(objectAt(root, "macros"));
        readScores(objectAt(root, "scores"));
        roots.push_back(root);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_file = files[i].name;
        readRules(files[i], roots[i]);
    }
    if (m_rules.m_rules.empty()) {
        refuse({}, "rules.none");
    }
    m_rules.index();
    return std::move(m_rules);
}

void RulesReader::readWords(const QJsonObject &lists)
{
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        QStringList &words = m_rules.m_words[list.key()];
        for (const QJsonValue word : list.value().toArray()) {
            words << text::fold(word.toString());
        }
        words.removeDuplicates();
        // 人次 before 人: the longest word is the one meant.
        std::stable_sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
        if (words.isEmpty() || words.contains(QString())) {
            refuse(list.key(), "rules.empty-word");
        }
    }
}

void RulesReader::readMacros(const QJsonObject &macros)
{
    for (auto macro = macros.begin(); macro != macros.end(); ++macro) {
        m_rules.m_macros.insert(macro.key(), macro.value().toString());
    }
}

void RulesReader::readScores(const QJsonObject &scores)
{
    for (auto score = scores.begin(); score != scores.end(); ++score) {
        const QJsonObject entry = score.value().toObject();
        m_rules.m_scores.insert(score.key(), entry.value(QLatin1String("points")).toInt());
        m_rules.m_reasons.insert(score.key(), entry.value(QLatin1String("why")).toString());
    }
}

void RulesReader::readRules(const RuleFile &file, const QJsonObject &root)
{
    std::vector<Rule> fresh;
    for (const QJsonValue value : root.value(QLatin1String("rules")).toArray()) {
        const QJsonObject object = value.toObject();
        Rule rule = readRule(object);
        const QString endless = file.ours ? QString() : endlessOn(rule, object);
        if (!endless.isEmpty()) {
            refuse(rule.id, "rules.endless", {QString::number(c_mostSteps), endless});
        }
        const auto sameId = [&rule](const Rule &other) {
            return other.id == rule.id;
        };
        const auto old = std::find_if(m_rules.m_rules.begin(), m_rules.m_rules.end(), sameId);
        if (std::any_of(fresh.begin(), fresh.end(), sameId)) {
            refuse(rule.id, "rules.twice");
        }
        if (old != m_rules.m_rules.end()) {
            *old = std::move(rule);
        } else {
            fresh.push_back(std::move(rule));
        }
    }
    m_rules.m_rules.insert(m_rules.m_rules.begin(), fresh.begin(), fresh.end());
}

QRegularExpression RulesReader::readPattern(const QString &id, const QString &body) const
{
    QRegularExpression pattern(QStringLiteral("(*LIMIT_MATCH=%1)").arg(c_mostSteps) + expanded(id, body),
                               QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid()) {
        refuse(id, "rules.bad-pattern", {pattern.errorString()});
    }
    pattern.optimize();
    return pattern;
}

Rule RulesReader::readRule(const QJsonObject &object) const
{
    Rule rule;
    rule.id = object.value(QLatin1String("id")).toString();
    rule.finder = rule.id.section(u'.', 0, 0);
    rule.confidencePpm = object.value(QLatin1String("confidence")).toInt() * 1000;
    const QString body = object.value(QLatin1String("pattern")).toString();
    if (rule.id.isEmpty() || body.isEmpty() || rule.confidencePpm <= 0 || rule.confidencePpm > 1'000'000) {
        refuse(rule.id, "rules.incomplete");
    }
    if (!finders().contains(rule.finder)) {
        refuse(rule.id, "rules.no-finder", {finders().join(QStringLiteral(", "))});
    }
    rule.pattern = readPattern(rule.id, body);
    const QString needs = object.value(QLatin1String("needs")).toString();
    rule.needs = needs.isEmpty() ? QRegularExpression() : readPattern(rule.id, needs);
    rule.groups = rule.pattern.namedCaptureGroups();
    const Disproof failed = disproofOf(rule, object);
    if (failed.rule != nullptr) {
        refuse(rule.id, failed.rule, failed.arguments);
    }
    return rule;
}

// {{name}} stands for a macro, or for any word of a list.
QString RulesReader::expanded(const QString &id, QString pattern, int depth) const
{
    static const QRegularExpression reference(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    for (auto match = reference.match(pattern); match.hasMatch(); match = reference.match(pattern)) {
        const QString name = match.captured(1);
        const auto macro = m_rules.m_macros.constFind(name);
        const auto list = m_rules.m_words.constFind(name);
        if (depth > 8 || (macro == m_rules.m_macros.constEnd() && list == m_rules.m_words.constEnd())) {
            refuse(id, "rules.unknown-name", {name});
        }
        const bool isMacro = macro != m_rules.m_macros.constEnd();
        pattern.replace(match.capturedStart(),
                        match.capturedLength(),
                        isMacro ? expanded(id, *macro, depth + 1) : alternatives(*list));
    }
    return pattern;
}

Rules Rules::parse(const std::vector<RuleFile> &files)
{
    return RulesReader().read(files);
}

} // namespace shixi::extraction
