#include "core/error.h"
#include "store/fileheader.h"
#include "store/learnerfile.h"
#include "store/replies.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <functional>

namespace shixi::store
{

class DatabaseFixture : public testing::Test
{
protected:
    DatabaseFixture() { std::filesystem::create_directories(m_folder); }
    ~DatabaseFixture() override { std::filesystem::remove_all(m_folder); }
    DatabaseFixture(const DatabaseFixture &) = delete;
    DatabaseFixture &operator=(const DatabaseFixture &) = delete;

    [[nodiscard]] std::string file(const std::string &name) const { return (m_folder / name).string(); }

    static void write(const std::string &path, const std::string &bytes)
    {
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    static std::string read(const std::string &path)
    {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    // The code of the refusal; the file is as it was and nothing stands beside it.
    ErrorCode refused(const std::string &path)
    {
        const bool isFile = std::filesystem::is_regular_file(path);
        const std::string before = isFile ? read(path) : std::string();
        const auto files = std::distance(std::filesystem::directory_iterator(m_folder), {});
        try {
            const LearnerFile opened(path);
        } catch (const Error &error) {
            EXPECT_EQ(isFile ? read(path) : std::string(), before);
            EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder), {}), files);
            return error.code();
        }
        ADD_FAILURE() << "opened " << path;
        return ErrorCode::Io;
    }

private:
    std::filesystem::path m_folder = std::filesystem::path(testing::TempDir())
        / ("shixi-store-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) + "-"
           + ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

// Else another program takes the write-ahead log of a file that is open here for a leftover, and answers with it.
TEST_F(DatabaseFixture, AnotherConnectionOfThisProgramLeavesTheLockOfTheFirst)
{
    const std::string path = file("learner.db");
    LearnerFile first(path);
    EXPECT_EQ(first.lastSeq(), 0); // with the first look the lock is taken, and kept
    const auto isLocked = [&path] {
        const pid_t child = ::fork(); // a process does not see its own locks
        if (child == 0) {
            constexpr off_t sharedByte = 0x40000002; // https://www.sqlite.org/fileformat2.html, the lock-byte page
            struct flock lock {
            };
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = sharedByte;
            lock.l_len = 510;
            const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
            ::_exit(::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type == F_RDLCK ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    };
    EXPECT_TRUE(isLocked());
    {
        LearnerFile second(path);
        EXPECT_EQ(second.lastSeq(), 0);
    }
    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(readFileHeader(path).has_value());
    EXPECT_TRUE(isLocked());
}

TEST_F(DatabaseFixture, ANewFileIsAtTheNewestVersionAndSaysWhatItIs)
{
    const std::string path = file("new.db");
    {
        LearnerFile opened(path);
        EXPECT_EQ(opened.database.version(), static_cast<int>(migrations().size()));
        EXPECT_EQ(opened.database.number("PRAGMA synchronous"), 2);
        EXPECT_EQ(opened.database.number("PRAGMA foreign_keys"), 1);
    }
    const auto header = readFileHeader(path);
    ASSERT_TRUE(header.has_value());
    EXPECT_EQ(header->applicationId, 0x53585848U);
    EXPECT_EQ(header->bytesPromised, header->bytesThere);
    EXPECT_FALSE(std::filesystem::exists(path + "-wal")) << "closing writes the log back";
}

TEST_F(DatabaseFixture, AFileOfNoBytesIsANewOne)
{
    write(file("empty.db"), "");
    LearnerFile opened(file("empty.db"));
    EXPECT_EQ(opened.database.version(), static_cast<int>(migrations().size()));
}

TEST_F(DatabaseFixture, ANewerFileIsRefusedAndLeftAsItWas)
{
    const std::string path = file("newer.db");
    LearnerFile(path).database.execute("PRAGMA user_version = 999");
    EXPECT_EQ(refused(path), ErrorCode::TooNew);
}

TEST_F(DatabaseFixture, AFileThatIsNotOursIsRefusedAndLeftAsItWas)
{
    {
        SQLite::Database foreign(file("foreign.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("CREATE TABLE notes (id INTEGER); PRAGMA user_version = 1");
    }
    EXPECT_EQ(refused(file("foreign.db")), ErrorCode::Corrupt);
    write(file("text.db"), "四强党支部，SQLite format 3");
    EXPECT_EQ(refused(file("text.db")), ErrorCode::Corrupt);
    write(file("noise.db"), std::string(5000, '\x9c'));
    EXPECT_EQ(refused(file("noise.db")), ErrorCode::Corrupt);
    std::filesystem::create_directory(file("folder.db"));
    EXPECT_EQ(refused(file("folder.db")), ErrorCode::NotAFile);
    EXPECT_EQ(refused(file("no such folder/new.db")), ErrorCode::Io);
}

TEST_F(DatabaseFixture, AFileCutOffAnywhereIsRefusedAndLeftAsItWas)
{
    {
        LearnerFile opened(file("whole.db"));
    }
    const std::string whole = read(file("whole.db"));
    for (const std::size_t length : {std::size_t{1},
                                     std::size_t{16},
                                     std::size_t{99},
                                     std::size_t{100},
                                     std::size_t{4096},
                                     whole.size() / 2,
                                     whole.size() - 4096,
                                     whole.size() - 1}) {
        write(file("cut.db"), whole.substr(0, length));
        EXPECT_EQ(refused(file("cut.db")), ErrorCode::Corrupt) << length;
    }
}

TEST_F(DatabaseFixture, AFileDamagedInsideIsAnErrorAndNoCrash)
{
    {
        LearnerFile opened(file("whole.db"));
    }
    const std::string whole = read(file("whole.db"));
    for (std::size_t page = 0; page * 4096 < whole.size(); ++page) {
        std::string damaged = whole;
        damaged.replace(page * 4096, 4096, std::string(4096, '\xff'));
        write(file("damaged.db"), damaged);
        try {
            LearnerFile opened(file("damaged.db"));
            EXPECT_FALSE(guarded([&opened] {
                             return opened.database.damage();
                         }).empty())
                << page;
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::Corrupt) << page << ' ' << error.what();
        }
    }
}

TEST_F(DatabaseFixture, TheLogCannotBeChangedOrDeleted)
{
    LearnerFile opened(file("log.db"));
    const LogStamp stamp{{std::string(32, 'a')}, {"one"}, 1, 5, 0, 0};
    SessionStart start;
    start.stamp = stamp;
    start.parameters = "{}";
    opened.sessions.add(start);
    Answer answer;
    answer.stamp = stamp;
    answer.session = start.id();
    opened.answers.add(answer);
    opened.cardEvents.add({stamp, start.id(), {"card"}, CardEventKind::Introduced, {}});
    opened.sessions.add(SessionEdit{stamp, start.id(), SessionEditKind::Ended, {}});
    opened.voids.add({stamp, {std::string(32, 'b')}});
    opened.paperEdits.add({stamp, start.id(), PaperEditKind::Picked, 0, 0, {"a"}, 1, 0, 1});
    for (const std::string table : {"session", "answer", "card_event", "session_edit", "paper_edit", "void"}) {
        EXPECT_EQ(opened.database.number("SELECT count(*) FROM " + table), 1);
        EXPECT_THROW(opened.database.execute("UPDATE " + table + " SET at_ms = 6"), SQLite::Exception) << table;
        EXPECT_THROW(opened.database.execute("DELETE FROM " + table), SQLite::Exception) << table;
        EXPECT_THROW(opened.database.execute("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table),
                     SQLite::Exception)
            << table;
        EXPECT_EQ(opened.database.number("SELECT at_ms FROM " + table), 5);
    }
}

TEST_F(DatabaseFixture, ARowComesBackAsItWasWritten)
{
    LearnerFile opened(":memory:");
    SessionStart start;
    start.stamp = {{"000102030405060708090a0b0c0d0e0f"}, {"装置"}, 7, -1, -720, -3};
    start.mode = Mode::Exam;
    start.parameters = R"({"questions":10})";
    start.seed = 0xFEDCBA9876543210U;
    start.planned = {{PlannedStep::Kind::Teach, {"a"}}, {PlannedStep::Kind::Ask, {"一"}}};
    opened.sessions.add(start);
    EXPECT_EQ(opened.sessions.find(start.id()), start);

    Answer answer;
    answer.stamp = {{"ff0102030405060708090a0b0c0d0eff"}, {"one"}, 8, 1'700'000'000'123, 480, 19'675};
    answer.session = start.id();
    answer.set = {"four-strong"};
    answer.setVersion = 2;
    answer.card = {"一"};
    answer.question = {"q"};
    answer.kind = Kind::SloganList;
    answer.type = QuestionType::Short;
    answer.form = Form::Recall;
    answer.optionOrder = {"b", "a"};
    answer.chosen = {"政治\"功能\"强\\", "𠮷"};
    answer.verdict = Verdict::Partial;
    answer.confidence = 1;
    answer.durationMs = 1234;
    answer.rating = Rating::Hard;
    answer.ratingRule = "first_of_day";
    opened.answers.add(answer);
    EXPECT_EQ(opened.answers.ofSession(start.id()), std::vector{answer});
    EXPECT_EQ(opened.lastSeq(), 8);
}

TEST_F(DatabaseFixture, APaperEditComesBackAsItWasWrittenUntilItIsVoided)
{
    LearnerFile opened(":memory:");
    SessionStart start;
    start.stamp = {{std::string(32, '1')}, {"one"}, 1, 5, 0, 0};
    start.mode = Mode::Exam;
    start.parameters = "{}";
    opened.sessions.add(start);
    const PaperEdit edit{{{std::string(32, '2')}, {"one"}, 2, 6, 480, 3},
                         start.id(),
                         PaperEditKind::Picked,
                         90'000,
                         49,
                         {"b", "𠮷"},
                         1,
                         1,
                         3};
    opened.paperEdits.add(edit);
    EXPECT_EQ(opened.paperEdits.ofSession(start.id()), std::vector{edit});
    EXPECT_EQ(opened.lastSeq(), 2);
    opened.voids.add({{{std::string(32, '3')}, {"two"}, 3, 7, 0, 0}, edit.stamp.id});
    EXPECT_TRUE(opened.paperEdits.ofSession(start.id()).empty());
}

TEST_F(DatabaseFixture, AVoidedRowIsReadNoMore)
{
    LearnerFile opened(":memory:");
    CardEvent event{{{std::string(32, '1')}, {"one"}, 1, 5, 0, 0}, {}, {"card"}, CardEventKind::Buried, "12"};
    opened.voids.add({{{std::string(32, '2')}, {"two"}, 1, 4, 0, 0}, event.stamp.id}); // may come before its target
    opened.cardEvents.add(event);
    EXPECT_TRUE(opened.cardEvents.ofCard({"card"}).empty());
    event.stamp.id = {std::string(32, '3')};
    opened.cardEvents.add(event);
    EXPECT_EQ(opened.cardEvents.ofCard({"card"}), std::vector{event});
}

namespace
{

constexpr std::array steps{
    Migration{"0001", "CREATE TABLE thing (name TEXT) STRICT; INSERT INTO thing VALUES ('kept');"},
    Migration{"0002", "ALTER TABLE thing ADD COLUMN size INTEGER;"},
};
constexpr std::array brokenSteps{steps[0], Migration{"0002", "DROP TABLE thing; CREATE TABLE oops (;"}};

} // namespace

TEST_F(DatabaseFixture, AFileWithContentIsBackedUpBeforeEachMigration)
{
    const std::string path = file("old.db");
    {
        Database first(path, std::span(steps).first(1));
    }
    EXPECT_FALSE(std::filesystem::exists(path + ".before-v1")) << "there was nothing to keep";
    Database second(path, steps);
    EXPECT_EQ(second.version(), 2);
    EXPECT_EQ(second.number("SELECT count(*) FROM thing WHERE size IS NULL"), 1);
    Database kept(path + ".before-v2", std::span(steps).first(1));
    EXPECT_EQ(kept.version(), 1);
    EXPECT_EQ(kept.number("SELECT count(*) FROM thing WHERE name = 'kept'"), 1);
}

TEST_F(DatabaseFixture, AMigrationThatFailsLeavesTheOldVersionWhole)
{
    const std::string path = file("old.db");
    {
        Database first(path, std::span(steps).first(1));
    }
    EXPECT_THROW(Database(path, brokenSteps), Error);
    Database again(path, std::span(steps).first(1));
    EXPECT_EQ(again.version(), 1);
    EXPECT_EQ(again.number("SELECT count(*) FROM thing"), 1);
}

TEST_F(DatabaseFixture, AnswersFromBeforeCardsHadARevAreOfTheFirst)
{
    const std::string path = file("old.db");
    {
        Database before(path, migrations().first(3));
        before.execute(
            "INSERT INTO answer (id, device, seq, at_ms, utc_offset_min, study_day, set_id, set_version, card, "
            "question, kind, type, form, option_order, chosen, verdict, duration_ms, rating_rule) VALUES "
            "(randomblob(16), 'one', 1, 0, 0, 0, 'set', 1, 'card', 'question', 'figure', 'single', "
            "'recognise', '[]', '[]', 'right', 0, 'later_that_day')");
    }
    LearnerFile now(path);
    const std::vector<Answer> answers = now.answers.ofCard({"card"});
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers.front().rev, 1);
    EXPECT_EQ(Replies(now.database).of(0).front().rev, 1);
    EXPECT_TRUE(now.cardEvents.continuations().empty());
}

} // namespace shixi::store
