#include "extraction/rules/rulesreader.h"

#include "core/error.h"
#include "extraction/rules/proving.h"
#include "text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestPattern = 100'000; // with every macro written out
constexpr qsizetype c_manyWords = 12;
constexpr int c_mostPoints = 1'000'000;

// What the code asks rules for. A rule of any other name would never be asked.
const QStringList &finders()
{
    static const QStringList names{
        QStringLiteral("anchor"),    QStringLiteral("article"),    QStringLiteral("asof"),
        QStringLiteral("award"),     QStringLiteral("bearer"),     QStringLiteral("carried"),
        QStringLiteral("case"),      QStringLiteral("chrome"),     QStringLiteral("count"),
        QStringLiteral("course"),    QStringLiteral("date"),       QStringLiteral("dateline"),
        QStringLiteral("demand"),    QStringLiteral("difficulty"), QStringLiteral("document"),
        QStringLiteral("duty"),      QStringLiteral("effect"),     QStringLiteral("figure"),
        QStringLiteral("formula"),   QStringLiteral("frame"),      QStringLiteral("heading"),
        QStringLiteral("host"),      QStringLiteral("indirect"),   QStringLiteral("issue"),
        QStringLiteral("item"),      QStringLiteral("joint"),      QStringLiteral("lead"),
        QStringLiteral("list"),      QStringLiteral("measures"),   QStringLiteral("meeting"),
        QStringLiteral("merit"),     QStringLiteral("method"),     QStringLiteral("named"),
        QStringLiteral("matter"),    QStringLiteral("naming"),     QStringLiteral("nonduty"),
        QStringLiteral("norm"),      QStringLiteral("numbered"),   QStringLiteral("open"),
        QStringLiteral("pair"),      QStringLiteral("parallel"),   QStringLiteral("plan"),
        QStringLiteral("principle"), QStringLiteral("provision"),  QStringLiteral("qualifying"),
        QStringLiteral("quote"),     QStringLiteral("said"),       QStringLiteral("speaker"),
        QStringLiteral("tally"),     QStringLiteral("telling"),    QStringLiteral("term"),
        QStringLiteral("unsound"),   QStringLiteral("trivial"),    QStringLiteral("bare"),
        QStringLiteral("reviewed"),  QStringLiteral("intended"),   QStringLiteral("utter"),
        QStringLiteral("idle"),      QStringLiteral("trifle"),
    };
    return names;
}

// Of these the code asks for single rules, each with a way of its own; a rule of another id would never be asked.
bool isIdle(const QString &id, const QString &finder)
{
    static const QStringList asked{QStringLiteral("list.enumeration"),
                                   QStringLiteral("list.quoted"),
                                   QStringLiteral("parallel.alike"),
                                   QStringLiteral("parallel.hinge"),
                                   QStringLiteral("parallel.named"),
                                   QStringLiteral("parallel.semicolon"),
                                   QStringLiteral("parallel.means"),
                                   QStringLiteral("parallel.tail")};
    return (finder == u"list" || finder == u"parallel") && !asked.contains(id);
}

// Of many words most places begin none: one look at the first character spares trying them all.
QString alternatives(const QStringList &words)
{
    QStringList escaped;
    QString firsts;
    for (const QString &word : words) {
        escaped << QRegularExpression::escape(word);
        firsts += firsts.contains(word[0]) ? QString() : QString(word[0]);
    }
    const bool plain = std::all_of(firsts.begin(), firsts.end(), [](QChar c) {
        return c.script() == QChar::Script_Han && !c.isSurrogate();
    });
    const QString glance =
        plain && words.size() >= c_manyWords ? QStringLiteral("(?=[") + firsts + QStringLiteral("])") : QString();
    return QStringLiteral("(?:") + glance + QStringLiteral("(?:") + escaped.join(u'|') + QStringLiteral("))");
}

// A misspelt member would silently do nothing.
QString strangerIn(const QJsonObject &object, const QStringList &known)
{
    const QStringList names = object.keys();
    const auto stranger = std::find_if(names.begin(), names.end(), [&known](const QString &name) {
        return !known.contains(name);
    });
    return stranger == names.end() ? QString() : *stranger;
}

QJsonObject objectAt(const QJsonObject &root, const char *name)
{
    return root.value(QLatin1String(name)).toObject();
}

} // namespace

void RulesReader::refuse(const QString &place, const char *rule, const QStringList &arguments) const
{
    QString detail = (m_outside.isEmpty() ? m_file : m_outside) + (place.isEmpty() ? place : u':' + place)
        + QStringLiteral(": ") + QString::fromLatin1(rule);
    if (!arguments.isEmpty()) {
        detail += QStringLiteral(": ") + arguments.join(QStringLiteral(" | "));
    }
    throw Error(ErrorCode::InvalidInput, detail.toStdString());
}

QJsonObject RulesReader::open(const RuleFile &file) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = file.json.first(std::min<qsizetype>(error.offset, file.json.size())).count('\n') + 1;
        refuse({}, "rules.not-json", {error.errorString(), QString::number(line)});
    }
    if (!document.isObject()) {
        refuse({}, "rules.no-object");
    }
    static const QStringList members{QStringLiteral("format"),
                                     QStringLiteral("version"),
                                     QStringLiteral("words"),
                                     QStringLiteral("macros"),
                                     QStringLiteral("scores"),
                                     QStringLiteral("rules")};
    const QString stranger = strangerIn(document.object(), members);
    if (!stranger.isEmpty()) {
        refuse({}, "rules.stranger", {stranger, members.join(QStringLiteral(", "))});
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
        m_outside = file.ours ? m_outside : file.name;
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
        readRules(roots[i]);
    }
    if (m_rules.m_rules.empty()) {
        refuse({}, "rules.none");
    }
    if (!m_rules.m_scores.contains(QStringLiteral("shown"))) {
        refuse(QStringLiteral("shown"), "rules.no-points"); // without it every guess would be shown
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
        const double points = entry.value(QLatin1String("points")).toDouble(c_mostPoints + 1.0);
        if (points > c_mostPoints || points < -c_mostPoints || points != std::floor(points)) {
            refuse(score.key(), "rules.no-points");
        }
        m_rules.m_scores.insert(score.key(), entry.value(QLatin1String("points")).toInt());
        m_rules.m_reasons.insert(score.key(), entry.value(QLatin1String("why")).toString());
    }
}

void RulesReader::readRules(const QJsonObject &root)
{
    std::vector<Rule> fresh;
    for (const QJsonValue value : root.value(QLatin1String("rules")).toArray()) {
        const QJsonObject object = value.toObject();
        Rule rule = readRule(object);
        // Words and macros from outside change our own patterns as well.
        const QString endless = m_outside.isEmpty() ? QString() : endlessOn(rule, object);
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
    static const QStringList members{QStringLiteral("id"),
                                     QStringLiteral("confidence"),
                                     QStringLiteral("pattern"),
                                     QStringLiteral("needs"),
                                     QStringLiteral("examples"),
                                     QStringLiteral("counter_examples")};
    Rule rule;
    rule.id = object.value(QLatin1String("id")).toString();
    rule.finder = rule.id.section(u'.', 0, 0);
    const int confidence = object.value(QLatin1String("confidence")).toInt();
    const QString body = object.value(QLatin1String("pattern")).toString();
    if (rule.id.isEmpty() || body.isEmpty() || confidence <= 0 || confidence > 1000) {
        refuse(rule.id, "rules.incomplete");
    }
    rule.confidencePpm = confidence * 1000;
    const QString stranger = strangerIn(object, members);
    if (!stranger.isEmpty()) {
        refuse(rule.id, "rules.stranger", {stranger, members.join(QStringLiteral(", "))});
    }
    if (!finders().contains(rule.finder)) {
        refuse(rule.id, "rules.no-finder", {finders().join(QStringLiteral(", "))});
    }
    if (isIdle(rule.id, rule.finder)) {
        refuse(rule.id, "rules.no-finder", {rule.finder});
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
        if (pattern.size() > c_longestPattern) {
            refuse(id, "rules.too-long", {QString::number(c_longestPattern)});
        }
    }
    return pattern;
}

Rules Rules::parse(const std::vector<RuleFile> &files)
{
    return RulesReader().read(files);
}

} // namespace shixi::extraction
