#include "viewmodels/paperwords.h"

#include "viewmodels/percent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using Rule = study::ScoringRule;

QString fewerText(const Rule &rule)
{
    switch (rule.fewer) {
    case Rule::Fewer::Nothing:
        //: How an exam is scored: nothing for an answer that is right in part.
        return QCoreApplication::translate("PaperWords", "Points only where everything is right.");
    case Rule::Fewer::Each:
        //: How an exam is scored, where an answer lacks parts. %1: points.
        return QCoreApplication::translate("PaperWords", "Where something is missing, %1 for each right part.")
            .arg(pointsText(rule.each));
    case Rule::Fewer::Share:
        //: How an exam is scored, where an answer lacks parts.
        return QCoreApplication::translate(
            "PaperWords", "Where something is missing, each right part gives its share of the points.");
    case Rule::Fewer::Half:
        //: How an exam is scored, where an answer lacks parts.
        return QCoreApplication::translate("PaperWords", "Where something is missing, half the points.");
    }
    return {};
}

QString falseText(const Rule &rule)
{
    switch (rule.falsePart) {
    case Rule::False::Forfeits:
        //: How an exam is scored, where an answer has a false part.
        return QCoreApplication::translate("PaperWords", "With anything false in it, no points.");
    case Rule::False::Counts:
        //: How an exam is scored, where an answer has a false part.
        return QCoreApplication::translate("PaperWords", "A false part takes nothing away from the others.");
    case Rule::False::Costs:
        //: How an exam is scored, where an answer has a false part.
        return QCoreApplication::translate("PaperWords", "A false part, or a missing one, takes a right one away.");
    }
    return {};
}

// One sentence after another, as the language sets them.
QString followedBy(const QString &first, const QString &second)
{
    //: Two sentences, one after the other; Chinese sets no space between them.
    return QCoreApplication::translate("PaperWords", "%1 %2").arg(first, second);
}

} // namespace

QString pointsText(int hundredths)
{
    const int size = std::abs(hundredths);
    QString text = QString::number(size / 100);
    if (size % 100 != 0) {
        text += u'.' + QString::number(size % 100).rightJustified(2, u'0');
        text.resize(text.endsWith(u'0') ? text.size() - 1 : text.size());
    }
    return hundredths < 0 ? u'−' + text : text;
}

QString shareText(const QLocale &locale, int part, int whole)
{
    constexpr std::int64_t million = 1'000'000;
    return percentText(locale, whole <= 0 ? 0 : static_cast<int>(part * million / whole));
}

QString clockText(std::int64_t ms)
{
    const auto two = [](std::int64_t number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const std::int64_t seconds = std::max<std::int64_t>(0, ms) / 1000;
    const std::int64_t minutes = seconds / 60;
    return minutes < 60 ? u"%1:%2"_s.arg(minutes).arg(two(seconds % 60))
                        : u"%1:%2:%3"_s.arg(minutes / 60).arg(two(minutes % 60), two(seconds % 60));
}

QString paperName(const std::string &plan)
{
    if (plan == "self-test") {
        //: A kind of mock exam: a few questions, to test oneself.
        return QCoreApplication::translate("PaperWords", "Self-test");
    }
    if (plan == "long-test") {
        //: A kind of mock exam: as long as a formal one, to test oneself.
        return QCoreApplication::translate("PaperWords", "Long self-test");
    }
    if (plan == "formal") {
        //: A kind of mock exam: taken once, the clock does not stop.
        return QCoreApplication::translate("PaperWords", "Formal paper");
    }
    return QString::fromStdString(plan);
}

QString scoringText(const study::ScoringRule &rule)
{
    QString text = fewerText(rule);
    if (rule.fewer != Rule::Fewer::Nothing) {
        text = followedBy(text, falseText(rule));
    }
    if (rule.penaltyPercent > 0) {
        //: How an exam is scored, where an answer is wrong. %1: per cent of the points of the question.
        const QString loses = QCoreApplication::translate("PaperWords", "A wrong answer takes away %1% of the points.");
        text = followedBy(text, loses.arg(rule.penaltyPercent));
    }
    return text;
}

} // namespace shixi
