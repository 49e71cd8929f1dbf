#include "questions/cases/deeds.h"
#include "questions/gates/gates.h"
#include "questions/templates/templates.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

bool beginsWeakly(const QString &told, const Material &material)
{
    return std::ranges::any_of(material.templates().weakStarts(), [&](const QString &start) {
        return told.startsWith(start);
    });
}

QString lastPieces(const QString &text, int longest)
{
    const auto pieces = piecesOf(text);
    QString made;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const QString tail = text.mid(piece->start, pieces.back().start + pieces.back().length - piece->start);
        if (characters(tail) > longest) {
            break;
        }
        made = tail;
    }
    return made;
}

QString difficultyBy(const QRegularExpression &usable, const Fact &fact, const Material &material)
{
    constexpr int longest = 30;
    const QString told = lastPieces(fact.difficulty, longest);
    const bool weak = beginsWeakly(told, material);
    return usable.match(told).hasMatch() && !weak ? told : QString();
}

} // namespace

QString hardshipOf(const Fact &fact, const Material &material)
{
    return difficultyBy(material.templates().caseWords().hardship, fact, material);
}

QString troubleOf(const Fact &fact, const Material &material)
{
    const QString told = difficultyBy(material.templates().caseWords().trouble, fact, material);
    static const QRegularExpression half(QStringLiteral("^(?:一系列|种种|各种|看到|看着|发现|了解到|面对|得知|听说)"));
    return told.contains(u'“') || half.match(told).hasMatch() ? QString() : told;
}

QString effectOf(const Fact &fact, const Material &material)
{
    constexpr int longest = 44;
    static const QRegularExpression pointing(
        QStringLiteral("^(?:如今|目前|去年|今年)?，?[他她它这那其该此]|[他她它]们?(?!人)|^(?:最终|终于|以此)"));
    QString told;
    for (const text::Span piece : piecesOf(fact.effect)) {
        const QString longer = fact.effect.left(piece.start + piece.length);
        told = characters(longer) <= longest ? longer : told;
    }
    const bool readable = characters(told) >= 6 && isBalanced(told) && !told.contains(u'…') && !told.contains(fact.unit)
        && !pointing.match(told).hasMatch() && !beginsWeakly(told, material);
    return readable ? told : QString();
}

Effect tellableEffect(const Fact &fact, const Material &material)
{
    static const QRegularExpression reaching(
        QStringLiteral("^(?:以[^，,]{2,12}?(?:推动|促进|带动|引领|提升)|推动|促进|促成|引导|激发|提升|提高|实现|让|使|"
                       "确保|带动|增强|有效(?!数据|[率期性])|"
                       "切实|解决|打通|培育|保障|避免|攻克|圆满|赢得|获得|获评|荣获|节约|减少|减轻|形成|破解|帮助|吸引|"
                       "化解|消除|盘活|压缩|"
                       "完成|达成|累计|先后|成功|仅用|连夜|将(?!于)|转移|办结)"));
    static const QRegularExpression telling(QStringLiteral("[0-9一二三四五六七八九十]|提高|下降|降|缩短|减少|增|解决"));
    static const QRegularExpression doubled(QStringLiteral("成效|效果|见效|^(?:截至|目前|全[市县省区国])"));
    const QString told = effectOf(fact, material);
    if (told.contains(QStringLiteral("因此")) || told.contains(QStringLiteral("由此"))) {
        return {}; // goes on from what is asked for
    }
    if (reaching.match(told).hasMatch()) {
        return {told, {}};
    }
    return {{}, telling.match(told).hasMatch() && !doubled.match(told).hasMatch() ? told : QString()};
}

} // namespace shixi::questions
