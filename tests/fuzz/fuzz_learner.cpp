#include "core/clock.h"
#include "core/error.h"
#include "learner/learner.h"

#include <cstdint>
#include <filesystem>
#include <fstream>

// Any bytes at all may be opened as a learner's file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto path = (std::filesystem::temp_directory_path() / "shixi_fuzz_learner.db").string();
    {
        std::ofstream file(path, std::ios::binary);
        file.write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    }
    const shixi::questions::QuestionSet library;
    const shixi::FixedClock clock(1'700'000'000'000);
    try {
        const shixi::learner::Learner learner(
            QString::fromStdString(path), {shixi::DeviceId{"fuzz"}}, library, clock, {}, {});
    } catch (const shixi::Error &) {
        return 0;
    }
    return 0;
}
