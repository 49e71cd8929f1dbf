#pragma once

#include "library/library.h"
#include "packs/pack/packfile.h"

#include <QDir>

namespace shixi::library::test
{

inline const SetId twin{"twin"};

// What the made-up set says, under other ids.
inline questions::QuestionSet twinSet()
{
    const questions::QuestionSet set = packs::test::publishedSet(1);
    const auto other = [](std::string &id) {
        id.back() = id.back() == 'f' ? '0' : 'f';
        id.front() = 'e';
    };
    questions::Manifest manifest = set.manifest();
    manifest.id = twin;
    manifest.title = QStringLiteral("双生");
    std::vector<knowledge::Fact> facts = set.facts();
    std::vector<questions::Card> cards = set.cards();
    std::vector<questions::Question> questions = set.questions();
    for (knowledge::Fact &fact : facts) {
        fact.id.value.front() = 'e';
    }
    for (questions::Card &card : cards) {
        other(card.id.value);
        for (FactId &fact : card.facts) {
            fact.value.front() = 'e';
        }
        for (QuestionId &question : card.questions) {
            question.value.front() = 'e';
        }
    }
    for (questions::Question &question : questions) {
        question.id.value.front() = 'e';
        for (FactId &fact : question.facts) {
            fact.value.front() = 'e';
        }
    }
    return {manifest, set.articles(), facts, cards, questions};
}

inline const SetId copied{"copy"};

// The made-up set under another set id, with every other id the same. `key` is right for the question to choose:
// another one than a is a correction, by `rev`.
inline questions::QuestionSet copySet(int version = 1, const QString &key = QStringLiteral("a"), int rev = 1)
{
    const questions::QuestionSet set = packs::test::publishedSet(version);
    questions::Manifest manifest = set.manifest();
    manifest.id = copied;
    manifest.title = QStringLiteral("抄本");
    std::vector<questions::Card> cards = set.cards();
    cards.front().rev = rev;
    std::vector<questions::Question> asked = set.questions();
    asked.front() = withKeys(asked.front(), {key});
    return {manifest, set.articles(), set.facts(), cards, asked};
}

// A library in a folder of its own, and packs to put into it.
class Shelves : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("library")); }

    // The made-up set, published in this version; `rev` of its card.
    QString pack(int version, const packs::SecretKey *key = nullptr, int rev = 1)
    {
        const questions::QuestionSet set = packs::test::publishedSet(version);
        std::vector<questions::Card> cards = set.cards();
        cards.front().rev = rev;
        const questions::QuestionSet changed(set.manifest(), set.articles(), set.facts(), cards, set.questions());
        return m_files.write(packs::writePack(changed, {}, key), QStringLiteral("v%1.zip").arg(version));
    }
    QString twinPack(const packs::SecretKey *key = nullptr) { return file(packs::writePack(twinSet(), {}, key)); }
    QString copyPack(int version = 1, const QString &key = QStringLiteral("a"), int rev = 1)
    {
        const QByteArray bytes = packs::writePack(copySet(version, key, rev), {}, &m_publisher);
        return m_files.write(bytes, QStringLiteral("copy%1.shixi").arg(version));
    }
    QString file(const QByteArray &bytes) { return m_files.write(bytes); }
    [[nodiscard]] QStringList filesThere() const
    {
        const auto everything = QDir::Files | QDir::Hidden;
        QStringList files = QDir(folder()).entryList(everything);
        files.removeAll(QStringLiteral("library.lock"));
        for (const QString &below : {QStringLiteral("sets/"), QStringLiteral("notes/")}) {
            for (const QString &file : QDir(folder() + u'/' + below).entryList(everything)) {
                files << below + file;
            }
        }
        return files;
    }

private:
    packs::SecretKey m_publisher = packs::test::publisher();
    QTemporaryDir m_folder;
    packs::test::PackFile m_files;
};

inline packs::PublicKey keyNumber(std::uint8_t number)
{
    packs::PublicKey key;
    key.id.fill(number);
    key.bytes.fill(number);
    return key;
}

inline const SetId madeUp{"made-up"};

// The questions of the made-up set: one to choose, one to say.
inline const QuestionId chosenOne{"0000000000000c01"};
inline const QuestionId saidOne{"0000000000000c02"};

inline packs::Note correction(int number, const char *key = "b", int version = 1)
{
    return {madeUp, version, number, QStringLiteral("2026-11-24"), {}, {{chosenOne, {QLatin1String(key)}}}};
}

// By the publisher of the copy, of its questions.
inline QByteArray copyNoteText(int number, const char *key, bool withdrawsTheOther = false)
{
    packs::Note note{copied, 9, number, QStringLiteral("2026-11-24"), {}, {{chosenOne, {QLatin1String(key)}}}};
    if (withdrawsTheOther) {
        note.withdrawn = {saidOne};
    }
    return packs::writeNote(note, packs::test::publisher());
}

inline packs::Note withdrawal(int number, const QuestionId &question, int version = 1)
{
    return {madeUp, version, number, QStringLiteral("2026-11-24"), {question}, {}};
}

inline QByteArray noteText(int number)
{
    return packs::writeNote(correction(number), packs::test::publisher());
}

inline void put(Library &library, const QString &pack)
{
    const auto offer = library.open(pack);
    ASSERT_TRUE(offer);
    library.take(*offer);
}

} // namespace shixi::library::test
