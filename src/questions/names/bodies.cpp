#include "questions/names/bodies.h"

#include "questions/asking/likeness.h"
#include "questions/templates/templates.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

bool isTold(const Fact &date, text::Span sentence)
{
    return date.kind == Kind::DateEvent && date.evidence.start >= sentence.start
        && date.evidence.start < sentence.start + sentence.length;
}

// A date stands in the name's clause or is the clause before it.
bool belongsTo(text::Span date, text::Span name, const Material &material)
{
    static const QRegularExpression near(QStringLiteral("^[，,]?[^，,。；;《]{0,24}$"));
    static const QRegularExpression behind(QStringLiteral("^于?$"));
    const qsizetype end = date.start + date.length;
    if (end <= name.start) {
        return near.match(material.at({end, name.start - end})).hasMatch();
    }
    const qsizetype after = name.start + name.length;
    return date.start >= after && behind.match(material.at({after, date.start - after})).hasMatch();
}

QString withoutEdges(QString words)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:近日|随后|会后|为此|后|又|再|由|经|即|至|起|以来|同时)+"));
    static const QRegularExpression behind(
        QStringLiteral("(?:联合|共同|又|再|还|随后|配套|专门|率先|已|将|于|在|组织|分别)+$"));
    words.remove(before);
    return words.remove(behind);
}

bool isBody(const QString &words)
{
    static const QRegularExpression tail(QStringLiteral("(?:党中央|国务院|[省市区县工党]委|委员会|[部局厅办]|办公室|"
                                                        "政府|院|人大|常委会|政协|集团|公司|总工会|联合会|协会)$"));
    static const QRegularExpression vague(
        QStringLiteral("^(?:集团|公司|本公司|有关部门|相关部门|各部门|主管部门|全部)$|支部$|的"));
    return words.size() >= 2 && words.size() <= 20 && tail.match(words).hasMatch() && !vague.match(words).hasMatch();
}

// 省人民政府办公厅 and 省政府办公厅 are one body, and an office speaks for its 省政府: neither is a false one beside
// it.
bool areOne(const QString &one, const QString &other)
{
    static const QString people = QStringLiteral("人民");
    const QString left = QString(one).remove(people);
    const QString right = QString(other).remove(people);
    return left.contains(right) || right.contains(left);
}

// 云江 of 云江省人民政府, so that no option stands out by it.
QString placeOf(const QString &name)
{
    static const QRegularExpression place(QStringLiteral("^([㐀-鿿]{2,4}?)(?:省|市|县|区)"));
    return place.match(name).captured(1);
}

} // namespace

QString whenSaid(text::Span name, const Material &material)
{
    const text::Span sentence = material.sentence(name);
    QString best;
    qsizetype gap = sentence.length + 1;
    for (const Fact *date : material.facts()) {
        if (!isTold(*date, sentence)) {
            continue;
        }
        const text::Span span = placeInEvidence(date->surface.isEmpty() ? date->answer : date->surface, *date);
        const qsizetype apart = std::abs(name.start - span.start);
        if (span.length > 0 && apart < gap && belongsTo(span, name, material)) {
            best = date->answer;
            gap = apart;
        }
    }
    return best;
}

QString lastClause(const QString &text)
{
    static const QRegularExpression clause(QStringLiteral("([^，,。；;：:！？\\s“”]*)$"));
    return clause.match(text).captured(1);
}

QString bodyAtEnd(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("([㐀-鿿]+(?:、[㐀-鿿]+)*)$"));
    static const QRegularExpression ofDate(QStringLiteral("^[㐀-鿿]*?[年月日]"));
    QString words = run.match(text).captured(1);
    const qsizetype before = text.size() - words.size() - 1;
    if (before >= 0 && text.at(before).isDigit()) {
        words.remove(ofDate);
    }
    words = withoutEdges(words);
    return isBody(words) ? words : QString();
}

QString rankOf(const QString &name)
{
    static const std::vector<std::pair<QString, QRegularExpression>> ranks{
        {QStringLiteral("central"),
         QRegularExpression(QStringLiteral("^(?:党中央|中共中央|中央|国务院|全国|国家|最高|财政部|教育部|民政部)"))},
        {QStringLiteral("province"), QRegularExpression(QStringLiteral("^(?:[㐀-鿿]{2,3}省|省|全省)"))},
        {QStringLiteral("city"), QRegularExpression(QStringLiteral("^(?:[㐀-鿿]{2,3}市|市(?!场)|全市)"))},
        {QStringLiteral("county"),
         QRegularExpression(QStringLiteral("^(?:[㐀-鿿]{2,3}[县区]|县|区|全县|全区)"))},
    };
    for (const auto &[rank, pattern] : ranks) {
        if (pattern.match(name).hasMatch()) {
            return rank;
        }
    }
    return QStringLiteral("company");
}

std::vector<Stray> fromLexicon(Kind kind, const QString &name, const Material &material, SplitMix64 &random)
{
    std::vector<Stray> made;
    for (const QString &entry : material.templates().lexicon(kind, name)) {
        made.push_back({entry, nullptr});
    }
    shuffle(std::span<Stray>(made), random);
    return made;
}

Pool bodyStrays(const QString &key, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const QString rank = rankOf(key);
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        for (const QString &body : {other.issuer, other.unit}) {
            const bool fits = isBody(body) && rankOf(body) == rank && !sentence.contains(body);
            if (fits && !sameText(other.answer, fact.answer)) {
                into.push_back({body, &other});
            }
        }
    });
    Pool pool = ranked(std::move(strays), {key});
    const QString place = placeOf(key);
    const bool ofDistrict = rank == QStringLiteral("county") && !key.contains(u'县');
    for (Stray &stray : fromLexicon(Kind::Document, QStringLiteral("bodies_") + rank, material, random)) {
        if (ofDistrict) {
            stray.text.replace(u'县', u'区');
        }
        stray.text.prepend(place);
        if (!sentence.contains(stray.text)) {
            pool.strays.push_back(std::move(stray));
        }
    }
    std::vector<Stray> apart;
    for (Stray &stray : pool.strays) {
        const bool pairs = stray.text.contains(u'、') == key.contains(u'、'); // two bodies stand beside two
        const bool fresh = !areOne(stray.text, key) && std::ranges::none_of(apart, [&](const Stray &other) {
            return areOne(stray.text, other.text);
        });
        if (pairs && fresh) {
            apart.push_back(std::move(stray));
        }
    }
    pool.strays = std::move(apart);
    return pool;
}

} // namespace shixi::questions
