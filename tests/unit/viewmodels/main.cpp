#include <gtest/gtest.h>

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    // The tests are also listed while building, where nobody has set it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
