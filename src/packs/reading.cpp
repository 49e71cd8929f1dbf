#include "packs/checks.h"
#include "packs/decisions.h"
#include "packs/folder.h"
#include "packs/itemreader.h"
#include "packs/manifest.h"
#include "packs/spans.h"
#include "packs/spelling.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace shixi::packs
{

namespace
{

using knowledge::Fact;
using questions::Card;
using questions::Question;

template<class Take>
void forEachLine(const Members &members, const char *name, Take take)
{
    const QByteArray &bytes = member(members, QLatin1String(name));
    std::size_t line = 0;
    qsizetype end = 0;
    for (qsizetype begin = 0; begin < bytes.size(); begin = end + 1) {
        end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        ++line;
        const QByteArray written = QByteArray::fromRawData(bytes.constData() + begin, end - begin);
        if (QByteArrayView(written).trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(written);
        if (!document.isObject()) {
            throw Error(ErrorCode::InvalidInput, detailOf({"set.not-json", placeOf(name, line), {}}));
        }
        take(document.object(), placeOf(name, line));
    }
}

template<class Tag>
Id<Tag> idOf(const QString &text)
{
    return {text.toStdString()};
}

template<class Tag>
std::vector<Id<Tag>> idsOf(const QStringList &texts)
{
    std::vector<Id<Tag>> ids;
    for (const QString &text : texts) {
        ids.push_back(idOf<Tag>(text));
    }
    return ids;
}

class SetReader
{
public:
    explicit SetReader(const Members &members)
        : m_members(members)
        , m_head(readManifest(members))
    {
        for (const knowledge::Article &article : m_head.articles) {
            m_cursors.emplace(article.name, SpanCursor(article.text));
        }
    }

    ReadResult read()
    {
        checkManifest(m_head.manifest, m_head.articles, m_findings);
        Checks checks(m_head.articles, m_findings);
        std::vector<Fact> facts = items<Fact>("facts.jsonl", &SetReader::fact, checks, &Checks::fact);
        std::vector<Question> questions =
            items<Question>("questions.jsonl", &SetReader::question, checks, &Checks::question);
        std::vector<Card> cards = items<Card>("cards.jsonl", &SetReader::card, checks, &Checks::card);
        questions::QuestionSet set(std::move(m_head.manifest),
                                   std::move(m_head.articles),
                                   std::move(facts),
                                   std::move(cards),
                                   std::move(questions));
        const auto decisions = m_members.find(QStringLiteral("decisions.jsonl"));
        if (decisions != m_members.end()) {
            checkDecisions(decisions->second, set, m_findings);
        }
        return {std::move(set), std::move(m_findings)};
    }

private:
    template<class Item>
    std::vector<Item> items(const char *name,
                            Item (SetReader::*take)(ItemReader &),
                            Checks &checks,
                            bool (Checks::*check)(const Item &, const std::string &))
    {
        std::vector<Item> kept;
        forEachLine(m_members, name, [&](const QJsonObject &object, const std::string &place) {
            ItemReader reader(object, place, m_findings);
            Item item = (this->*take)(reader);
            if (reader.sound() && (checks.*check)(item, place)) {
                kept.push_back(std::move(item));
            }
        });
        return kept;
    }

    Fact fact(ItemReader &reader);
    void factDetails(ItemReader &reader, Fact &fact);
    Question question(ItemReader &reader);
    void options(ItemReader &reader, Question &question);
    void answer(ItemReader &reader, Question &question);
    void media(ItemReader &reader, Question &question);
    Card card(ItemReader &reader);
    knowledge::Evidence evidence(ItemReader &reader);

    const Members &m_members;
    ManifestAndArticles m_head;
    std::map<QString, SpanCursor> m_cursors;
    std::vector<Finding> m_findings;
};

knowledge::Evidence SetReader::evidence(ItemReader &reader)
{
    knowledge::Evidence evidence;
    evidence.article = reader.text("article");
    evidence.quote = reader.text("evidence");
    const text::Span written{reader.integer("offset"), reader.integer("length")};
    const auto cursor = m_cursors.find(evidence.article);
    if (cursor != m_cursors.end()) {
        const text::Span span = cursor->second.toUtf16(written);
        evidence.start = span.start;
        evidence.length = span.length;
    }
    return evidence;
}

Fact SetReader::fact(ItemReader &reader)
{
    Fact fact;
    fact.id = idOf<FactTag>(reader.text("id"));
    fact.kind = reader.word("kind", kindFromWire);
    fact.level = reader.word("level", levelFromWire);
    fact.levelWhy = reader.textOr("level_why");
    fact.subject = reader.text("subject");
    fact.answer = reader.text("answer");
    fact.items = reader.textsOr("items");
    fact.evidence = evidence(reader);
    fact.section = reader.textOr("section");
    fact.rule = reader.textOr("rule");
    fact.confidencePpm = static_cast<int>(std::lround(std::clamp(reader.realOr("confidence", 1), -1.0, 2.0) * 1e6));
    factDetails(reader, fact);
    return fact;
}

void SetReader::factDetails(ItemReader &reader, Fact &fact)
{
    fact.surface = reader.textOr("surface");
    fact.asOf = reader.textOr("as_of");
    fact.speaker = reader.textOr("speaker");
    fact.issuer = reader.textOr("issuer");
    fact.docDate = reader.textOr("doc_date");
    fact.unit = reader.textOr("unit");
    fact.practice = reader.textOr("practice");
    fact.difficulty = reader.textOr("difficulty");
    fact.effect = reader.textOr("effect");
    fact.place = reader.textOr("place");
    fact.counts = reader.textOr("counts");
    fact.fixedOrder = reader.boolean("fixed_order");
    for (const QJsonValue &pair : reader.arrayOr("pairs")) {
        const QJsonArray sides = pair.toArray();
        if (sides.size() != 2 || !sides[0].isString() || !sides[1].isString()) {
            reader.note("set.wrong-type", {"pairs"});
            continue;
        }
        fact.pairs.emplace_back(sides[0].toString(), sides[1].toString());
    }
    for (const QJsonValue &paragraph : reader.arrayOr("basis")) {
        fact.basis.push_back(paragraph.toInt());
    }
}

void SetReader::options(ItemReader &reader, Question &question)
{
    for (const QJsonValue &value : reader.arrayOr("options")) {
        ItemReader option(value.toObject(), reader.place(), m_findings);
        QString id = option.text("id");
        QString text = option.text("text");
        question.options.push_back({std::move(id), std::move(text), option.textOr("why")});
        if (!option.sound()) {
            reader.note("set.wrong-type", {"options"});
        }
    }
}

// A text, or a list of texts.
void SetReader::answer(ItemReader &reader, Question &question)
{
    question.answerIsList = reader.isArray("answer");
    if (question.answerIsList) {
        question.answer = reader.texts("answer");
    } else {
        question.answer = QStringList{reader.text("answer")};
    }
}

void SetReader::media(ItemReader &reader, Question &question)
{
    for (const QJsonValue &value : reader.arrayOr("media")) {
        ItemReader medium(value.toObject(), reader.place(), m_findings);
        QString file = medium.text("file");
        question.media.push_back({std::move(file), medium.text("alt")});
        if (!medium.sound()) {
            reader.note("set.wrong-type", {"media"});
        }
    }
}

Question SetReader::question(ItemReader &reader)
{
    Question question;
    question.id = idOf<QuestionTag>(reader.text("id"));
    question.facts = idsOf<FactTag>(reader.texts("facts"));
    question.kind = reader.word("kind", kindFromWire);
    question.type = reader.word("type", questionTypeFromWire);
    question.form = reader.word("form", formFromWire);
    question.templateId = reader.text("template");
    question.stem = reader.text("stem");
    options(reader, question);
    question.key = reader.textsOr("key");
    answer(reader, question);
    question.accept = reader.textsOr("accept");
    question.fixedOptions = reader.boolean("fixed_options").value_or(false);
    question.explanation = reader.textOr("explanation");
    media(reader, question);
    question.evidence = evidence(reader);
    question.tags = reader.textsOr("tags");
    return question;
}

Card SetReader::card(ItemReader &reader)
{
    Card card;
    card.id = idOf<CardTag>(reader.text("id"));
    card.facts = idsOf<FactTag>(reader.texts("facts"));
    card.direction = reader.text("direction");
    card.questions = idsOf<QuestionTag>(reader.texts("questions"));
    card.rev = static_cast<int>(std::clamp<qint64>(reader.integerOr("rev", 1), 0, 1'000'000'000));
    card.supersedes = idsOf<CardTag>(reader.textsOr("supersedes"));
    return card;
}

} // namespace

ReadResult readSet(const Members &members)
{
    return SetReader(members).read();
}

} // namespace shixi::packs
