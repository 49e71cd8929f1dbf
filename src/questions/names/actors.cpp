#include "questions/names/actors.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

constexpr int mostBetween = 8; // paragraphs of one such list

// 2019年5月，制定…: the time, and at once what was done.
bool tellsWithoutSubject(const QString &paragraph)
{
    static const QRegularExpression bare(
        QStringLiteral("^(?:(?:今年|去年|同年|当年|次年|[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|[上中下]旬)?[，,]|"
                       "与此同时[，,])\\s*(?:并|又|还|再)?(?:研究|联合)?(?:制定|印发|出台|修订|发布|召开|举办|启动|"
                       "部署|开展|组织|搭建|建立|提出)"));
    return bare.match(paragraph).hasMatch();
}

QString actorOf(const QString &paragraph)
{
    static const QRegularExpression actor(QStringLiteral(
        "^([㐀-鿿]{3,18}?(?:工委|党委|党组|[省市区县]委|委员会|[部局厅委院]|集团|公司))"
        "(?:以(?!来)|坚持|深入|认真|持续|始终|积极|聚焦|围绕|把|坚决|全面)[^。\\n]*(?:——|—)$"));
    return actor.match(paragraph).captured(1);
}

} // namespace

QString actorAbove(const knowledge::Fact &fact, const Material &material)
{
    text::Span here = material.paragraph(material.evidence(fact));
    if (!tellsWithoutSubject(material.at(here).trimmed())
        || material.sentence(material.evidence(fact)).start > here.start + 2) {
        return {};
    }
    for (int step = 0; step < mostBetween && here.start > 1; ++step) {
        here = material.paragraph({here.start - 2, 0});
        const QString paragraph = material.at(here).trimmed();
        if (paragraph.isEmpty() || tellsWithoutSubject(paragraph)) {
            continue;
        }
        return actorOf(paragraph);
    }
    return {};
}

} // namespace shixi::questions
