#include "extraction/scene.h"
#include "text/fold.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_callWindow = 6; // 以下简称为

// 《甲》《乙》和《丙》 after one verb share what stands before the first of them.
qsizetype chainStart(const Layout &layout, qsizetype sentenceStart, Span title)
{
    static const QString links = QStringLiteral("、和及 ");
    qsizetype start = title.start;
    for (;;) {
        qsizetype before = start;
        while (before > sentenceStart && links.contains(layout.folded[before - 1])) {
            --before;
        }
        if (before == sentenceStart || layout.folded[before - 1] != u'》') {
            return start;
        }
        start = layout.folded.lastIndexOf(u'《', before - 1);
        if (start < sentenceStart) {
            return sentenceStart;
        }
    }
}

struct Issue {
    QString issuer;
    Span verb;
    bool found = false;
};

Issue issueBefore(const Scene &scene, const Sentence &sentence, Span title)
{
    const Layout &layout = scene.layout;
    const qsizetype end = chainStart(layout, sentence.span.start, title);
    const Span head{sentence.span.start, end - sentence.span.start};
    for (const Hit &hit : hitsOf(scene, QStringLiteral("issue"), head)) {
        const Span issuer = hit.span("issuer");
        return {issuer.length > 0 ? layout.original(issuer) : QString(), hit.value, true};
    }
    return {};
}

// The last date before the title in its sentence; the dates come in the order of the sentences.
const Candidate *dateBefore(const std::vector<Candidate> &dates, int sentence, Span title)
{
    const Candidate *last = nullptr;
    const auto first = std::partition_point(dates.begin(), dates.end(), [sentence](const Candidate &date) {
        return date.sentence < sentence;
    });
    for (auto date = first; date != dates.end() && date->sentence == sentence; ++date) {
        last = date->value.start < title.start && !date->yearless ? &*date : last;
    }
    return last;
}

void describe(Candidate &document, const Scene &scene, const std::vector<Candidate> &dates, QString &issuer)
{
    const Sentence &sentence = scene.layout.sentences[static_cast<std::size_t>(document.sentence)];
    const Issue issue = issueBefore(scene, sentence, document.value);
    if (!issue.found) {
        return;
    }
    issuer = issue.issuer.isEmpty() ? issuer : issue.issuer;
    document.fact.issuer = issuer;
    Span evidence{document.fact.evidence.start, document.fact.evidence.length};
    if (const Candidate *date = dateBefore(dates, document.sentence, document.value)) {
        document.fact.docDate = date->fact.answer;
        const Span from = clauseAround(scene.layout, sentence.span, date->value);
        evidence = from.start < evidence.start ? joined(from, evidence) : evidence;
    }
    document.fact.evidence.start = evidence.start;
    document.fact.evidence.length = evidence.length;
    document.fact.evidence.quote = scene.layout.original(evidence);
    const QString who = document.fact.issuer.isEmpty() ? document.fact.docDate : document.fact.issuer;
    if (!who.isEmpty()) { // 印发的文件 alone may be any
        document.fact.subject = who + scene.layout.original(issue.verb) + QStringLiteral("的文件");
    }
}

// （以下简称《措施》）: another word for the title before it.
bool isShortName(const Scene &scene, Span sentence, Span title)
{
    static const QRegularExpression calls(QStringLiteral("(?:简称|以下称)[为:]?[“]?$"));
    const qsizetype from = std::max(sentence.start, title.start - c_callWindow);
    return calls.match(scene.layout.view({from, title.start - from})).hasMatch();
}

} // namespace

std::vector<Candidate> findDocuments(const Scene &scene, const std::vector<Candidate> &dates)
{
    std::vector<Candidate> found;
    QMap<QString, std::size_t> known;
    QSet<QString> shortNames; // asked only, never walked
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        QString issuer; // carried over the clauses of one sentence
        for (const Hit &hit : hitsOf(scene, QStringLiteral("document"), scene.layout.sentences[i].span)) {
            if (!meetsAny(scene.layout.titles, hit.value)) {
                continue;
            }
            const Span evidence = clauseAround(scene.layout, scene.layout.sentences[i].span, hit.value);
            Candidate document = scene.candidate(Kind::Document, *hit.rule, static_cast<int>(i), hit.value, evidence);
            document.fact.subject = askedWithout(scene, document, QStringLiteral("文件"));
            describe(document, scene, dates, issuer);
            const QString key = text::normalForm(document.fact.answer);
            if (isShortName(scene, scene.layout.sentences[i].span, hit.value)) {
                shortNames.insert(key);
            }
            if (shortNames.contains(key)) {
                continue;
            }
            if (!known.contains(key)) {
                known.insert(key, found.size());
                found.push_back(std::move(document));
            } else if (found[known[key]].fact.issuer.isEmpty() && !document.fact.issuer.isEmpty()) {
                found[known[key]] = std::move(document); // the mention that says who issued it
            }
        }
    }
    return found;
}

} // namespace shixi::extraction
