#include "questions/speech/saying.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr qsizetype headOfReport = 260; // title, by-line and the first sentence

// The meeting an article reports: named in its head as held. Empty where it reports none.
QString reportedMeeting(const Material &material)
{
    static const QRegularExpression held(QStringLiteral("^[^。！？\\n]{0,24}(?:举行|召开|举办|闭幕|开幕)"));
    const QString &text = material.article().text;
    for (const Fact *fact : material.facts()) {
        const qsizetype at = fact->kind == Kind::Meeting ? text.left(headOfReport).indexOf(fact->answer) : -1;
        if (at >= 0 && hanCharacters(fact->answer) >= 6
            && held.match(text.mid(at + fact->answer.size(), headOfReport)).hasMatch()) {
            return fact->answer;
        }
    }
    return {};
}

// The paragraph before it; of no length at the head of the article.
text::Span paragraphBefore(text::Span paragraph, const Material &material)
{
    const QString &text = material.article().text;
    qsizetype at = paragraph.start - 1;
    while (at > 0 && text.at(at).isSpace()) {
        --at;
    }
    return at <= 0 ? text::Span{0, 0} : material.paragraph({at, 0});
}

} // namespace

QString meetingBefore(const Fact &fact, const Material &material)
{
    static const QRegularExpression generic(QStringLiteral("^(?:会议|大会|全会|论坛|本次|这次|此次|该)"));
    constexpr int shortestName = 6;
    constexpr int reach = 3; // paragraphs before its own
    text::Span paragraph = material.paragraph(material.evidence(fact));
    for (int count = 0; count < reach; ++count) {
        paragraph = paragraphBefore(paragraph, material);
    }
    QString found;
    for (const Fact *other : material.facts()) {
        const bool near = other->kind == Kind::Meeting && other->evidence.start >= paragraph.start
            && other->evidence.start <= fact.evidence.start;
        if (near && hanCharacters(other->answer) >= shortestName && !generic.match(other->answer).hasMatch()) {
            found = other->answer;
        }
    }
    return found.isEmpty() ? reportedMeeting(material) : found;
}

QString meetingSpeaking(const Fact &fact, const Material &material)
{
    static const QRegularExpression speaks(
        QStringLiteral("^\\s*(?:会议|大会|全会)(?:还|同时)?(?:强调|指出|要求|提出|认为|明确|确定|部署|号召)"));
    static const QRegularExpression numbered(
        QStringLiteral("^\\s*(?:[一二三四五六七八九十]+是|[（(][一二三四五六七八九十]+[）)])"));
    constexpr int longestList = 14; // paragraphs
    text::Span paragraph = material.paragraph(material.evidence(fact));
    for (int count = 0; count < longestList && numbered.match(material.at(paragraph)).hasMatch(); ++count) {
        paragraph = paragraphBefore(paragraph, material);
    }
    return speaks.match(material.at(paragraph)).hasMatch() ? reportedMeeting(material) : QString();
}

} // namespace shixi::questions
