#include "cli/packlines.h"

#include "workshop/keywords.h"

namespace shixi::cli
{

namespace
{

QString textOf(const packs::PublicKey &key)
{
    return QString::fromLatin1(key.toText());
}

void printKeys(const packs::PackKeys &keys, Console &console)
{
    if (keys.key) {
        console.line(console.either("signed by: %1", "签名密钥：%1").arg(textOf(*keys.key)));
        console.line(console.either("its six words: %1", "密钥的六个词：%1").arg(keyWords(*keys.key, console)));
    } else {
        console.line(console.either("not signed: for one's own use (自用)", "没有签名：自用"));
    }
    if (keys.successor) {
        console.line(console.either("successor: %1", "继任密钥：%1").arg(textOf(*keys.successor)));
    }
    for (const packs::PublicKey &deputy : keys.deputies) {
        console.line(console.either("deputy: %1", "代签密钥：%1").arg(textOf(deputy)));
    }
}

} // namespace

QString keyWords(const packs::PublicKey &key, const Console &console)
{
    const workshop::KeyWords words = workshop::keyWordsOf(key);
    return (console.language() == messages::Language::Chinese ? words.chinese : words.english).join(u' ');
}

void sayBothWords(const packs::PublicKey &key, Console &console)
{
    const workshop::KeyWords words = workshop::keyWordsOf(key);
    console.line(console.either("its six words in English: %1", "六个词（英文）：%1").arg(words.english.join(u' ')));
    console.line(console.either("and in Chinese: %1", "六个词（中文）：%1").arg(words.chinese.join(u' ')));
}

void printHead(const questions::Manifest &manifest, const packs::PackKeys *keys, Console &console)
{
    // A publisher's words stay on their line: none of them passes for one of ours.
    const auto words = [&console](const QString &text) {
        return text.isEmpty() ? console.either("(none)", "（无）") : text.simplified();
    };
    console.line(console.either("title: %1", "标题：%1").arg(words(manifest.title)));
    console.line(console.either("publisher: %1", "发布者：%1").arg(words(manifest.publisher)));
    console.line(console.either("set: %1", "题库：%1").arg(QString::fromStdString(manifest.id.value)));
    console.line(console.either("version: %1", "版本：%1").arg(manifest.version));
    console.line(console.either("published: %1", "发布日期：%1").arg(words(manifest.published)));
    if (keys != nullptr) {
        printKeys(*keys, console);
    }
}

void writeHead(packs::JsonWriter &writer, const questions::Manifest &manifest, const packs::PackKeys *keys)
{
    writer.text("id", QString::fromStdString(manifest.id.value)).number("version", manifest.version);
    writer.text("title", manifest.title).text("publisher", manifest.publisher);
    writer.text("language", manifest.language).text("published", manifest.published);
    if (keys == nullptr) {
        return;
    }
    writer.boolean("signed", keys->key.has_value());
    if (keys->key) {
        writer.text("key", textOf(*keys->key));
    }
    if (keys->successor) {
        writer.text("successor", textOf(*keys->successor));
    }
    QStringList deputies;
    for (const packs::PublicKey &deputy : keys->deputies) {
        deputies << textOf(deputy);
    }
    writer.textsUnlessEmpty("deputies", deputies);
}

void sayChanges(int version, const library::Changes &changes, Console &console)
{
    console.line(console
                     .either("against version %1: %2 kept, %3 corrected, %4 continued, %5 added, %6 removed; "
                             "%7 questions reworded",
                             "与第 %1 版相比：记忆保留 %2，更正 %3，接续 %4，新增 %5，删去 %6；题目改写 %7")
                     .arg(version)
                     .arg(changes.kept.size())
                     .arg(changes.corrected.size())
                     .arg(changes.continued.size())
                     .arg(changes.added.size())
                     .arg(changes.removed.size())
                     .arg(changes.reworded.size()));
}

void sayEdition(const library::Edition &edition, Console &console)
{
    console.line(console
                     .either("questions: %1 added, %2 removed, %3 reworded, %4 with another answer",
                             "题目：新增 %1，删去 %2，改写 %3，答案更正 %4")
                     .arg(edition.questionsAdded)
                     .arg(edition.questionsRemoved)
                     .arg(edition.questionsReworded)
                     .arg(edition.corrected.size()));
    console.line(console
                     .either("facts: %1 added, %2 removed, %3 reworded, %4 corrected",
                             "事实：新增 %1，删去 %2，改写 %3，更正 %4")
                     .arg(edition.factsAdded)
                     .arg(edition.factsRemoved)
                     .arg(edition.factsReworded)
                     .arg(edition.factsCorrected));
    for (const library::Edition::Corrected &corrected : edition.corrected) {
        console.line(
            console.either("another answer: %1: %2 → %3", "答案更正：%1：%2 → %3")
                .arg(corrected.stem.simplified(), corrected.before.simplified(), corrected.after.simplified()));
    }
    sayChanges(edition.before, edition.cards, console);
}

void sayPublished(const workshop::Published &published, Console &console)
{
    console.line(console
                     .either("%1: %2 facts, %3 cards, %4 questions, %5 pictures and sounds; %6 bytes",
                             "%1：%2 条事实，%3 条记忆，%4 道题，%5 个图片和声音；%6 字节")
                     .arg(published.path)
                     .arg(published.facts)
                     .arg(published.cards)
                     .arg(published.questions)
                     .arg(published.media)
                     .arg(published.size));
    printHead(published.manifest, &published.keys, console);
    console.line(QStringLiteral("SHA-256: %1").arg(QString::fromLatin1(published.sha256)));
    if (published.edition) {
        sayEdition(*published.edition, console);
    }
    if (!published.keys.key) {
        console.line(console.either("Learners are told that nobody vouches for it. Sign it with --key.",
                                    "学习者会看到没有人为它担保。要签名请用 --key。"));
    }
    console.flush();
}

} // namespace shixi::cli
