#include "questions/figures/figureclauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

struct FigureClause {
    QString words;
    QString mark; // behind it
    bool kept = true;
};

bool clauseHas(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

std::vector<FigureClause> clausesOf(const QString &question)
{
    static const QRegularExpression mark(QStringLiteral("[，；。]"));
    std::vector<FigureClause> made;
    qsizetype from = 0;
    for (qsizetype at = question.indexOf(mark); at >= 0; at = question.indexOf(mark, from)) {
        made.push_back({question.mid(from, at - from), question.mid(at, 1)});
        from = at + 1;
    }
    made.push_back({question.mid(from), {}});
    return made;
}

// 《办法》规定, 2024年, 发生事故后, 材料不全的: it stands before any clause.
bool leadsIn(const QString &clause)
{
    static const QRegularExpression lead(QStringLiteral(
        "(?:规定|要求|表示|提出|明确|介绍|后|时|的)$|^(?:截至|到|自)?[0-9]{4}年[^，]{0,8}$|^(?:根据|按照)"));
    return clauseHas(lead, clause);
}

// 安全保卫科应当: the clause says itself whose it is.
bool namesItsOwn(const QString &clause)
{
    static const QString actor =
        QStringLiteral("部|会|室|科|队|站|车间|班组|人|员|长|委|单位|公司|部门|机构|政府|局|馆");
    static const QRegularExpression own(
        QStringLiteral("^[㐀-鿿、（）]{0,16}(?:%1)(?=应|须|不|每|在|多久|至少|对|负责|"
                       "可|接|由|要|必须|连续)")
            .arg(actor));
    return clauseHas(own, clause);
}

bool clauseGoesOn(const QString &clause)
{
    static const QRegularExpression onward(QStringLiteral(
        "^(?:并|且|但|而|其|由|应(?!急)|须|必须|不得|占|同比|比|可|也|又|还|逾期|报|处|将|在(?!岗|职|建)|"
        "自|于|每|多|共|经(?!营|济)|总|累计|同时|覆盖|新增|培育|改造|推出)"));
    return clauseHas(onward, clause);
}

QString clausesKept(const std::vector<FigureClause> &clauses)
{
    QString made;
    for (const FigureClause &clause : clauses) {
        if (clause.kept) {
            made += clause.words + clause.mark;
        } else if (!made.isEmpty() && clause.mark != QStringLiteral("，") && made.endsWith(u'，')) {
            const qsizetype last = std::max(made.lastIndexOf(u'，', -2), made.lastIndexOf(u'；')) + 1;
            if (!leadsIn(made.mid(last).chopped(1))) {
                made.back() = clause.mark.front();
            }
        }
    }
    return made;
}

} // namespace

QString withoutHanging(QString question)
{
    static const QRegularExpression hanging(QStringLiteral(
        "((?:^|[；。]|》规定，|(?:的|时|后|前|期间|之日)，))(?:但是?|而且|而(?!今)|并且|并(?!联|购|网|轨)|且|"
        "则|也(?!门))"));
    static const QRegularExpression edge(QStringLiteral("多久[末初底]"));
    return question.replace(hanging, QStringLiteral("\\1")).replace(edge, QStringLiteral("多久"));
}

QString withoutFigures(const QString &question, const QStringList &figures)
{
    static const QRegularExpression asks(QStringLiteral("多少|几成|几分之几|百分之几|千分之几|多久|多长时间"));
    std::vector<FigureClause> clauses = clausesOf(question);
    const auto asked = std::ranges::find_if(clauses, [](const FigureClause &clause) {
        return clauseHas(asks, clause.words);
    });
    auto own = asked; // where the sentence of what is asked begins, behind what only leads in
    while (own != clauses.begin() && std::prev(own)->mark != QStringLiteral("。")) {
        --own;
    }
    const auto first = std::find_if_not(own, asked, [](const FigureClause &clause) {
        return leadsIn(clause.words);
    });
    bool dropped = false;
    for (auto at = clauses.begin(); at != asked; ++at) {
        const bool tells = std::ranges::any_of(figures, [&](const QString &figure) {
            return at->words.contains(figure);
        });
        at->kept = !tells && !(dropped && at->words.startsWith(u'由'));
        const bool hangs = at->kept && dropped && clauseGoesOn(at->words);
        if (hangs || (tells && at < own)) { // what stands before is told whole or not at all
            return {};
        }
        dropped = dropped || tells;
    }
    const bool before = asked != clauses.begin() && std::prev(asked)->kept && leadsIn(std::prev(asked)->words);
    const bool headless = first != asked && !first->kept;
    const bool whole = headless ? namesItsOwn(asked->words) : before || !clauseGoesOn(asked->words);
    return asked != clauses.end() && dropped && whole ? clausesKept(clauses) : QString();
}

} // namespace shixi::questions
