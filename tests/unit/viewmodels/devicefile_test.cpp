#include "app/devicefile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

TEST(DeviceFile, KeepsItsIdAndTheWindow)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"device.ini"_s);
    app::DeviceFile first(path);
    const std::string id = first.device().id.value;
    first.rememberWindowSize({500, 700});
    app::DeviceFile again(path);
    EXPECT_EQ(again.device().id.value, id);
    EXPECT_EQ(again.windowSize(), QSize(500, 700));
}

TEST(DeviceFile, ThatCannotBeWrittenIsSaidOnceAndTheIdHolds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"device.ini"_s);
    ASSERT_TRUE(QDir().mkpath(path)); // a folder stands in its place
    app::DeviceFile file(path);
    testing::internal::CaptureStderr();
    const std::string id = file.device().id.value;
    EXPECT_EQ(id.size(), 32U);
    EXPECT_EQ(file.device().id.value, id);
    file.rememberWindowSize({500, 700});
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_EQ(said.find("cannot write"), said.rfind("cannot write"));
    EXPECT_NE(said.find("cannot write"), std::string::npos);
}

} // namespace shixi
