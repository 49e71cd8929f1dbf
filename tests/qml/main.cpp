#include <QQmlEngine>
#include <QTest>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        // A binding that throws is only a warning to Qt; here it fails the test that is running.
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
            for (const QQmlError &warning : warnings) {
                QTest::qFail(qPrintable(warning.toString()), "", 0);
            }
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(shixi, Setup)

#include "main.moc"
