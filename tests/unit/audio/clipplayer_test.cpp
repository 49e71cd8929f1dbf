#include "audio/clipplayer.h"
#include "audio/output.h"

#include <gtest/gtest.h>

namespace shixi::audio
{

namespace
{

// What is played is heard, and measured, in tests/sound.
TEST(ClipPlayer, IsNotThereWithoutAnOutput)
{
    EXPECT_EQ(makeClipPlayer() != nullptr, hasOutput());
}

} // namespace

} // namespace shixi::audio
