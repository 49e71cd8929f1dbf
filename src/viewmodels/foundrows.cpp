#include "viewmodels/foundrows.h"

#include "viewmodels/originalset.h"
#include "viewmodels/source.h"

namespace shixi
{

namespace
{

constexpr qsizetype c_titleLength = 90;
constexpr qsizetype c_detailLength = 72;
constexpr qsizetype c_quoteLength = 80;

MarkedText shown(const text::Marked &whole, qsizetype most)
{
    const text::Marked cut = text::excerpt(whole, most);
    MarkedText marked{cut.text, {}};
    for (const text::Span &mark : cut.marks) {
        marked.marks.append({static_cast<int>(mark.start), static_cast<int>(mark.length)});
    }
    return marked;
}

// With the article's own words, where they are known.
FoundRow rowOf(const questions::FoundFact &found, const questions::QuestionSet &library)
{
    FoundRow row;
    row.group = FoundModel::Facts;
    row.title = shown(found.subject, c_titleLength);
    row.detail = shown(found.answer, c_detailLength);
    const bool inOriginal = found.fact->evidence.article == originalName();
    if (inOriginal || (row.title.marks.isEmpty() && row.detail.marks.isEmpty())) {
        row.quote = shown(found.evidence, c_quoteLength);
    }
    if (inOriginal) {
        row.article = originalName();
        row.paragraph = sourceOf(found.fact->evidence, library).paragraphNumber;
    }
    row.factId = QString::fromStdString(found.fact->id.value);
    return row;
}

FoundRow rowOf(const questions::FoundQuestion &found, const questions::QuestionSet &library)
{
    FoundRow row;
    row.group = FoundModel::Questions;
    row.title = shown(found.stem, c_titleLength);
    row.detail = shown(found.answer, c_detailLength);
    for (const FactId &fact : found.question->facts) {
        if (library.fact(fact) != nullptr) {
            row.factId = QString::fromStdString(fact.value);
            return row;
        }
    }
    // One that came without facts leads to where it is answered, if that is known.
    const Source source = sourceOf(found.question->evidence, library);
    if (source.paragraphNumber > 0) {
        row.article = found.question->evidence.article;
        row.paragraph = source.paragraphNumber;
        row.guide = source.isGuide;
    }
    return row;
}

FoundRow rowOf(const questions::FoundParagraph &found)
{
    FoundRow row;
    row.group = FoundModel::Paragraphs;
    row.quote = shown(found.text, c_quoteLength);
    row.article = found.article->name;
    row.paragraph = found.number;
    row.guide = found.article->role == knowledge::ArticleRole::StudyGuide;
    return row;
}

void addMore(std::vector<FoundRow> &rows, FoundModel::Group group, int count, std::size_t shownRows)
{
    if (const int others = count - static_cast<int>(shownRows); others > 0) {
        FoundRow more;
        more.group = group;
        more.others = others;
        rows.push_back(more);
    }
}

} // namespace

std::vector<FoundRow> foundRows(const questions::SearchResult &found, const questions::QuestionSet &library)
{
    std::vector<FoundRow> rows;
    for (const questions::FoundFact &fact : found.facts.rows) {
        rows.push_back(rowOf(fact, library));
    }
    addMore(rows, FoundModel::Facts, found.facts.count, found.facts.rows.size());
    for (const questions::FoundQuestion &question : found.questions.rows) {
        rows.push_back(rowOf(question, library));
    }
    addMore(rows, FoundModel::Questions, found.questions.count, found.questions.rows.size());
    for (const questions::FoundParagraph &paragraph : found.paragraphs.rows) {
        rows.push_back(rowOf(paragraph));
    }
    addMore(rows, FoundModel::Paragraphs, found.paragraphs.count, found.paragraphs.rows.size());
    return rows;
}

} // namespace shixi
