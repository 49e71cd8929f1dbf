#pragma once

#include "knowledge/fact.h"
#include "questions/questionset.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace shixi
{

// The paragraph an answer can be read in, and where in it.
struct Source {
    Q_GADGET
    QML_VALUE_TYPE(source)
    Q_PROPERTY(QString paragraphText MEMBER paragraphText FINAL)
    Q_PROPERTY(int evidenceStart MEMBER evidenceStart FINAL)
    Q_PROPERTY(int evidenceLength MEMBER evidenceLength FINAL)
    Q_PROPERTY(int paragraphNumber MEMBER paragraphNumber FINAL)
    Q_PROPERTY(bool isGuide MEMBER isGuide FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)

public:
    QString paragraphText;
    int evidenceStart = 0; // UTF-16 units of paragraphText
    int evidenceLength = 0;
    int paragraphNumber = 0; // 0: not found
    bool isGuide = false; // told in the study guide; else the article itself
    QString title;
};

// Evidence that runs over several paragraphs brings them all.
[[nodiscard]] Source sourceOf(const knowledge::Evidence &evidence, const questions::QuestionSet &library);

} // namespace shixi
