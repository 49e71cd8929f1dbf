#include "core/splitmix64.h"
#include "library/fixture.h"
#include "library/listfile.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

namespace shixi::library
{

namespace
{

using test::madeUp;

class LibraryKilled : public test::Shelves
{
protected:
    // Installs, updates, rolls back, uninstalls and takes notes without end.
    [[noreturn]] void
    changeUntilKilled(const std::array<QString, 3> &packs, const std::vector<QByteArray> &notes, std::uint64_t seed)
    {
        SplitMix64 dice(seed);
        for (;;) {
            Library library(folder());
            const std::uint64_t what = dice.below(10);
            const NoteOffer note = library.openNote(notes.at(dice.below(notes.size())));
            if (what == 0) {
                library.uninstall(madeUp);
            } else if (what == 1 && !library.sets().empty() && !library.sets().front().former.isEmpty()) {
                library.rollBack(madeUp);
            } else if (what >= 8 && note.canBeTaken()) {
                library.takeNote(note);
            } else {
                const auto offer = library.open(packs.at(dice.below(3)));
                library.take(*offer);
            }
        }
    }
};

// SHIXI_KILLS=1000 for the whole of it.
TEST_F(LibraryKilled, AtAnyInstantHoldsOneVersionWhole)
{
    const char *wanted = std::getenv("SHIXI_KILLS");
    const int kills = wanted == nullptr ? 40 : std::atoi(wanted);
    const packs::SecretKey key = packs::test::publisher();
    const std::array<QString, 3> packs{pack(1, &key), pack(2, &key), pack(3, &key)};
    std::vector<QByteArray> notes;
    for (int number = 1; number <= 30; ++number) {
        notes.push_back(test::noteText(number));
    }
    SplitMix64 dice(20261123);
    int held = 0;
    int noted = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const std::uint64_t seed = dice.next();
        const auto wait = static_cast<useconds_t>(dice.below(40'000));
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            changeUntilKilled(packs, notes, seed);
        }
        ::usleep(wait);
        ASSERT_EQ(::kill(child, SIGKILL), 0);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "it stopped by itself: " << status;
        const Library library(folder());
        ASSERT_LE(library.sets().size(), 1U);
        for (const Shelved &set : library.sets()) {
            const packs::Pack pack = library.read(madeUp);
            ASSERT_EQ(pack.head.manifest.version, set.version);
            ASSERT_EQ(pack.sha256, set.sha256);
            ++held;
        }
        ASSERT_FALSE(filesThere().contains(QStringLiteral("library.json.damaged")));
        // The pack that holds and the one before it.
        const bool canGoBack = !library.sets().empty() && !library.sets().front().former.isEmpty();
        // The notes of the list, each whole.
        ASSERT_EQ(static_cast<std::size_t>(filesThere().filter(QStringLiteral("notes/")).size()),
                  library.notes().size());
        for (const TakenNote &note : library.notes()) {
            ASSERT_EQ(noteIn(folder(), note).note.number, note.number);
            ++noted;
        }
        const std::size_t expected = library.sets().size() + (canGoBack ? 1 : 0);
        ASSERT_EQ(static_cast<std::size_t>(filesThere().filter(QStringLiteral("sets/")).size()), expected);
    }
    EXPECT_GT(held, kills / 4);
    EXPECT_GT(noted, 0);
}

} // namespace

} // namespace shixi::library
