#include "extraction/speech/speakers.h"

#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr int c_surePpm = 900'000;
constexpr qsizetype c_longestOpening = 24;

QString markOf(const Saying &saying)
{
    return QStringLiteral("〔") + (saying.firstPerson ? QStringLiteral("我") : QString())
        + (saying.stopped ? QStringLiteral("。") : QString()) + u'〕';
}

// From a place in what the rules read back to its place in the article.
Span inArticle(const Saying &saying, qsizetype markLength, qsizetype start, qsizetype length)
{
    if (start < saying.head.length) {
        return {saying.head.start + start, length};
    }
    return {saying.tail.start + start - saying.head.length - markLength, length};
}

// 安全 begins with a family name and is none.
bool isName(const Scene &scene, const QRegularExpressionMatch &match, const Rule &rule)
{
    if (!rule.pattern.namedCaptureGroups().contains(QStringLiteral("n"))) {
        return true;
    }
    const QString name = match.captured(QStringLiteral("n"));
    for (const QString &word : scene.rules.words(QStringLiteral("notName"))) {
        if (name.contains(word)) {
            return false;
        }
    }
    return true;
}

bool sameVoice(const Scene &scene, const Voice &a, const Voice &b)
{
    const QString one = text::normalForm(scene.layout.view(a.name));
    const QString other = text::normalForm(scene.layout.view(b.name));
    return one.contains(other) || other.contains(one);
}

} // namespace

bool Voice::is(const char *what) const
{
    return rule != nullptr && rule->id.section(u'.', 1, 1) == QLatin1String(what);
}

Voice voiceOf(const Scene &scene, const Saying &saying)
{
    const QString mark = markOf(saying);
    const QString context =
        scene.layout.view(saying.head).toString() + mark + scene.layout.view(saying.tail).toString();
    Voice found;
    for (const Rule *rule : scene.rules.of(QStringLiteral("speaker"))) {
        const QRegularExpressionMatch match = rule->pattern.match(context);
        const qsizetype start = match.capturedStart(QStringLiteral("v"));
        const qsizetype length = match.capturedLength(QStringLiteral("v"));
        if (!match.hasMatch() || length <= 0 || !isName(scene, match, *rule)) {
            continue;
        }
        const Voice voice{rule, inArticle(saying, mark.size(), start, length), start < saying.head.length};
        if (found.rule != nullptr && voice.is("body")) {
            continue; // whoever held the meeting says what the meeting says
        }
        if (found.rule != nullptr && !sameVoice(scene, found, voice)) {
            return {};
        }
        found = found.rule == nullptr ? voice : found;
        if (found.rule->confidencePpm >= c_surePpm) {
            break;
        }
    }
    if (found.is("body")) {
        found.name.length = 0;
    }
    return found;
}

QString openingOf(const QString &speaker, const QString &words)
{
    static const QString marks = QStringLiteral(",，;；。!！?？");
    qsizetype end = 0;
    while (end < words.size() && !(end >= c_longestOpening / 3 && marks.contains(words[end]))) {
        ++end;
    }
    end = std::min(end, c_longestOpening);
    end -= end < words.size() && words[end].isLowSurrogate() ? 1 : 0;
    const bool whole = end == words.size() || (end + 1 == words.size() && marks.contains(words[end]));
    const QString opening = words.left(end) + (whole ? QString() : QStringLiteral("……"));
    return speaker.isEmpty() ? opening : speaker + u'：' + opening;
}

} // namespace shixi::extraction
