#include "manyquestions.h"

#include "packs/decided.h"
#include "packs/pack/pack.h"
#include "packs/signing/keys.h"

#include <QFile>

namespace shixi::bench
{

namespace
{

constexpr std::size_t wantedQuestions = 10'000;

// The items of the built-in set under other ids.
class Copies
{
public:
    explicit Copies(int round)
        : m_prefix(QByteArray::number(0x1000 + round, 16).toStdString())
    {
    }

    template<class Id>
    void rename(Id &id) const
    {
        id.value.replace(0, m_prefix.size(), m_prefix);
    }
    template<class Id>
    void rename(std::vector<Id> &ids) const
    {
        for (Id &id : ids) {
            rename(id);
        }
    }

private:
    std::string m_prefix;
};

questions::QuestionSet manyQuestions()
{
    const auto members = packs::readMembers(QStringLiteral(SHIXI_SOURCE_DIR "/content/four-strong"));
    const questions::QuestionSet set = packs::readDecided(members).set;
    std::vector<knowledge::Fact> facts;
    std::vector<questions::Card> cards;
    std::vector<questions::Question> asked;
    for (int round = 0; asked.size() < wantedQuestions; ++round) {
        const Copies copies(round);
        for (knowledge::Fact fact : set.facts()) {
            copies.rename(fact.id);
            facts.push_back(std::move(fact));
        }
        for (questions::Card card : set.cards()) {
            copies.rename(card.id);
            copies.rename(card.facts);
            copies.rename(card.questions);
            card.supersedes.clear();
            cards.push_back(std::move(card));
        }
        for (questions::Question question : set.questions()) {
            copies.rename(question.id);
            copies.rename(question.facts);
            asked.push_back(std::move(question));
        }
    }
    questions::Manifest manifest = set.manifest();
    manifest.id = {"ten-thousand"};
    manifest.published = QStringLiteral("2026-11-23");
    return {manifest, set.articles(), std::move(facts), std::move(cards), std::move(asked)};
}

} // namespace

bool writePackOfManyQuestions(const QString &path)
{
    const packs::SecretKey key = packs::SecretKey::made();
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(packs::writePack(manyQuestions(), {}, &key)) > 0;
}

} // namespace shixi::bench
