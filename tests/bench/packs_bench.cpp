#include "library/library.h"
#include "packs/decided.h"
#include "process.h"
#include "questions/search/searchindex.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

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

questions::QuestionSet tenThousandQuestions()
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

// From a file somebody sent to a set that is learnt from and searched.
void install(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sent.shixi"));
    const packs::SecretKey key = packs::SecretKey::made();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(packs::writePack(tenThousandQuestions(), {}, &key)) <= 0) {
        state.SkipWithError("the pack could not be written");
        return;
    }
    file.close();
    std::vector<double> times;
    for (auto unused : state) {
        library::Library library(folder.filePath(QStringLiteral("library")));
        const double started = processorSeconds();
        const auto offer = library.open(path);
        library.take(*offer);
        const questions::SearchIndex index(offer->pack().set);
        times.push_back(processorSeconds() - started);
        state.counters["questions"] = static_cast<double>(offer->pack().set.questions().size());
        library.uninstall({"ten-thousand"});
    }
    std::sort(times.begin(), times.end());
    state.counters["median_s"] = times[times.size() / 2];
}

BENCHMARK(install)->Name("InstallPack/10000")->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

} // namespace

} // namespace shixi::bench
