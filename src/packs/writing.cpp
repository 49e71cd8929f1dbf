#include "packs/folder.h"
#include "packs/jsonwriter.h"
#include "packs/manifest.h"
#include "packs/spans.h"
#include "packs/spelling.h"

#include <algorithm>
#include <tuple>

namespace shixi::packs
{

namespace
{

using knowledge::Fact;
using questions::Card;
using questions::Question;
using questions::QuestionSet;

template<class IdType>
QStringList textsOf(const std::vector<IdType> &ids)
{
    QStringList texts;
    for (const IdType &id : ids) {
        texts.append(QString::fromStdString(id.value));
    }
    return texts;
}

QString word(std::string_view wire)
{
    return QString::fromUtf8(wire.data(), static_cast<qsizetype>(wire.size()));
}

void writeEvidence(JsonWriter &writer, const knowledge::Evidence &evidence, SpanCursor &cursor)
{
    const text::Span span = cursor.toCodePoints({evidence.start, evidence.length});
    writer.text("article", evidence.article).text("evidence", evidence.quote);
    writer.number("offset", span.start).number("length", span.length);
}

void writePairs(JsonWriter &writer, const Fact &fact)
{
    std::vector<QByteArray> pairs;
    for (const auto &[means, aim] : fact.pairs) {
        pairs.push_back(jsonArray({jsonString(means), jsonString(aim)}));
    }
    if (!pairs.empty()) {
        writer.raw("pairs", jsonArray(pairs));
    }
    std::vector<QByteArray> basis;
    for (const int paragraph : fact.basis) {
        basis.push_back(QByteArray::number(paragraph));
    }
    if (!basis.empty()) {
        writer.raw("basis", jsonArray(basis));
    }
}

QByteArray lineOf(const Fact &fact, SpanCursor &cursor)
{
    JsonWriter writer;
    writer.text("id", QString::fromStdString(fact.id.value)).text("kind", word(wireName(fact.kind)));
    writer.text("level", word(wireName(fact.level))).textUnlessEmpty("level_why", fact.levelWhy);
    writer.text("subject", fact.subject).text("answer", fact.answer).textsUnlessEmpty("items", fact.items);
    writeEvidence(writer, fact.evidence, cursor);
    writer.textUnlessEmpty("section", fact.section).textUnlessEmpty("rule", fact.rule);
    writer.real("confidence", static_cast<double>((fact.confidencePpm + 500) / 1000) / 1000.0);
    writer.textUnlessEmpty("surface", fact.surface).textUnlessEmpty("as_of", fact.asOf);
    writer.textUnlessEmpty("speaker", fact.speaker).textUnlessEmpty("issuer", fact.issuer);
    writer.textUnlessEmpty("doc_date", fact.docDate).textUnlessEmpty("unit", fact.unit);
    writer.textUnlessEmpty("practice", fact.practice).textUnlessEmpty("difficulty", fact.difficulty);
    writer.textUnlessEmpty("effect", fact.effect).textUnlessEmpty("place", fact.place);
    writer.textUnlessEmpty("counts", fact.counts);
    if (fact.fixedOrder) {
        writer.boolean("fixed_order", *fact.fixedOrder);
    }
    writePairs(writer, fact);
    return writer.line();
}

QByteArray optionsJson(const std::vector<questions::Option> &options)
{
    std::vector<QByteArray> elements;
    for (const questions::Option &option : options) {
        elements.push_back(
            JsonWriter().text("id", option.id).text("text", option.text).textUnlessEmpty("why", option.why).line());
    }
    return jsonArray(elements);
}

QByteArray mediaJson(const std::vector<questions::Medium> &media)
{
    std::vector<QByteArray> elements;
    for (const questions::Medium &medium : media) {
        elements.push_back(JsonWriter().text("file", medium.file).text("alt", medium.alt).line());
    }
    return jsonArray(elements);
}

QByteArray lineOf(const Question &question, SpanCursor &cursor)
{
    JsonWriter writer;
    writer.text("id", QString::fromStdString(question.id.value)).texts("facts", textsOf(question.facts));
    writer.text("kind", word(wireName(question.kind))).text("type", word(wireName(question.type)));
    writer.text("form", word(wireName(question.form))).text("template", question.templateId);
    writer.text("stem", question.stem);
    if (!question.options.empty()) {
        writer.raw("options", optionsJson(question.options));
    }
    writer.textsUnlessEmpty("key", question.key);
    if (question.answerIsList) {
        writer.texts("answer", question.answer);
    } else {
        writer.text("answer", question.answer.join(u'、'));
    }
    writer.textsUnlessEmpty("accept", question.accept);
    if (question.fixedOptions) {
        writer.boolean("fixed_options", true);
    }
    writer.textUnlessEmpty("explanation", question.explanation);
    if (!question.media.empty()) {
        writer.raw("media", mediaJson(question.media));
    }
    writeEvidence(writer, question.evidence, cursor);
    return writer.textsUnlessEmpty("tags", question.tags).line();
}

// Where an item stands: article in reading order, position, id; and for questions their place on the card.
using Order = std::tuple<std::size_t, qsizetype, std::string, std::size_t>;

class SetWriter
{
public:
    explicit SetWriter(const QuestionSet &set)
        : m_set(set)
    {
        for (const knowledge::Article &article : set.articles()) {
            m_articleIndex.emplace(article.name, m_cursors.size());
            m_cursors.emplace_back(article.text);
        }
        m_cursors.emplace_back(QStringView());
        orderQuestions();
    }

    Members members()
    {
        Members members;
        members[QStringLiteral("manifest.json")] = writeManifest(m_set);
        for (std::size_t index = 0; index < m_set.articles().size(); ++index) {
            const knowledge::Article &article = m_set.articles()[index];
            members[articleFile(index, article.name)] = article.text.toUtf8();
        }
        members[QStringLiteral("facts.jsonl")] = lines(
            m_set.facts(),
            [this](const Fact &fact) {
                return order(fact.evidence, fact.id.value);
            },
            [this](const Fact &fact) {
                return lineOf(fact, cursor(fact.evidence));
            });
        members[QStringLiteral("cards.jsonl")] = lines(
            m_set.cards(),
            [this](const Card &card) {
                return order(card);
            },
            cardLine);
        members[QStringLiteral("questions.jsonl")] = lines(
            m_set.questions(),
            [this](const Question &question) {
                return m_questionOrder.at(question.id);
            },
            [this](const Question &question) {
                return lineOf(question, cursor(question.evidence));
            });
        return members;
    }

private:
    // An unknown article stands last.
    [[nodiscard]] std::size_t articleIndex(const QString &name) const
    {
        const auto found = m_articleIndex.find(name);
        return found == m_articleIndex.end() ? m_set.articles().size() : found->second;
    }

    [[nodiscard]] Order order(const knowledge::Evidence &evidence, const std::string &id) const
    {
        return {articleIndex(evidence.article), evidence.start, id, 0};
    }

    [[nodiscard]] Order order(const Card &card) const
    {
        const Fact *fact = card.facts.empty() ? nullptr : m_set.fact(card.facts.front());
        return fact != nullptr ? order(fact->evidence, card.id.value)
                               : Order{m_set.articles().size(), 0, card.id.value, 0};
    }

    // The questions of a card stand together, where the first of them stands.
    void orderQuestions()
    {
        for (const Question &question : m_set.questions()) {
            m_questionOrder[question.id] = order(question.evidence, question.id.value);
        }
        for (const Card &card : m_set.cards()) {
            const Question *first = card.questions.empty() ? nullptr : m_set.question(card.questions.front());
            for (std::size_t place = 0; first != nullptr && place < card.questions.size(); ++place) {
                Order placed = order(first->evidence, first->id.value);
                std::get<3>(placed) = place;
                m_questionOrder[card.questions[place]] = placed;
            }
        }
    }

    [[nodiscard]] SpanCursor &cursor(const knowledge::Evidence &evidence)
    {
        return m_cursors[articleIndex(evidence.article)];
    }

    template<class Item, class OrderOf, class LineOf>
    static QByteArray lines(const std::vector<Item> &items, OrderOf orderOf, LineOf lineOf)
    {
        std::vector<std::pair<Order, const Item *>> sorted;
        for (const Item &item : items) {
            sorted.emplace_back(orderOf(item), &item);
        }
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
            return left.first < right.first;
        });
        QByteArray bytes;
        for (const auto &[order, item] : sorted) {
            bytes += lineOf(*item) + '\n';
        }
        return bytes;
    }

    const QuestionSet &m_set;
    std::map<QString, std::size_t> m_articleIndex;
    std::vector<SpanCursor> m_cursors;
    std::map<QuestionId, Order> m_questionOrder;
};

} // namespace

LineWriter::LineWriter(const QuestionSet &set)
{
    for (const knowledge::Article &article : set.articles()) {
        m_cursors.emplace(article.name, SpanCursor(article.text));
    }
}

QByteArray LineWriter::line(const Fact &fact)
{
    return lineOf(fact, m_cursors.at(fact.evidence.article));
}

QByteArray LineWriter::line(const Question &question)
{
    return lineOf(question, m_cursors.at(question.evidence.article));
}

QByteArray cardLine(const Card &card)
{
    JsonWriter writer;
    writer.text("id", QString::fromStdString(card.id.value)).texts("facts", textsOf(card.facts));
    writer.text("direction", card.direction).texts("questions", textsOf(card.questions));
    writer.number("rev", card.rev).textsUnlessEmpty("supersedes", textsOf(card.supersedes));
    return writer.line();
}

Members writeSet(const QuestionSet &set)
{
    return SetWriter(set).members();
}

} // namespace shixi::packs
