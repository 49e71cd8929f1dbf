#include "questions/asking/told.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

constexpr int longestExplained = 110; // characters, on a phone

// 逾期60日仍未补正的, 某某党委牵头: what came of it stands behind the comma.
bool isOpen(const QString &told)
{
    static const QRegularExpression open(QStringLiteral("(?:(?<!目)的|(?<!小)时|后|以[来前]|期间|之日|[日月天时]起|["
                                                        "日月天时]内|基础上|牵头|联合|会同|同时|[：:])[，,]?$"));
    return open.match(told).hasMatch();
}

// From where the part between two ； begins to the end of the evidence, or of what it leads to.
text::Span matterAround(text::Span inside, const Material &material)
{
    const text::Span sentence = material.sentence(inside);
    const qsizetype end = inside.start + inside.length;
    text::Span matter{sentence.start, end - sentence.start};
    for (const text::Span clause : material.clauses(sentence)) {
        const qsizetype behind = clause.start + clause.length;
        const QString words = material.at(clause);
        if ((words.endsWith(u'；') || words.endsWith(u';')) && behind <= inside.start) {
            matter = {behind, end - behind};
        } else if (clause.start >= matter.start + matter.length && isOpen(material.at(matter).trimmed())) {
            matter.length = behind - matter.start;
        } else if (clause.start < end && behind > end && behind - end <= 1) {
            matter.length = behind - matter.start; // with its comma
        }
    }
    return matter;
}

// A bracket whose other half was cut away, or that holds it all.
QString unbracketed(QString told)
{
    static const QRegularExpression opened(QStringLiteral("[（(][^（）()]*$"));
    static const QRegularExpression ahead(QStringLiteral("^\\s*(?:——)?[（(](?=[^（）()]*(?:$|[）)]$))"));
    static const QRegularExpression behind(QStringLiteral("[）)]$"));
    const qsizetype before = told.size();
    told.remove(ahead);
    return told.size() != before ? told.remove(behind) : told.remove(opened);
}

QString asExplained(text::Span span, const Material &material)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(?:第[一二三四五六七八九十百0-9]+条\\s*|[0-9]+(?:\\.[0-"
                                                          "9]+)+\\s*|【[^】]*】\\s*|——|(?:其中|为此|此外|同时)，|[（(]["
                                                          "一二三四五六七八九十0-9]+[）)]\\s*)"));
    static const QRegularExpression openEnd(QStringLiteral("[，,、；;：:。\\s]+$"));
    return unbracketed(withoutDateline(material.at(span).remove(number)).remove(openEnd)).trimmed();
}

} // namespace

QString withoutDateline(QString told)
{
    static const QRegularExpression dateline(
        QStringLiteral("^\\s*[^，。；：“《]{2,24}?[讯电]\\s*[（(](?:见习|本报|全媒体|实习)?(?:记者|通讯员)[^（）()]*[）"
                       ")]\\s*|^\\s*(?:本报|本网|本台)[^，。；：“《]{0,16}[讯电]\\s*(?:[（(][^（）()]*[）)])?\\s*"));
    return told.remove(dateline);
}

QString toldWhole(const knowledge::Fact &fact, const Material &material)
{
    const QString told = asExplained(matterAround(material.evidence(fact), material), material);
    const bool whole = !told.contains(u'\n') && characters(told) >= characters(fact.evidence.quote) / 2;
    return whole && characters(told) <= longestExplained ? told : withoutDateline(fact.evidence.quote);
}

} // namespace shixi::questions
