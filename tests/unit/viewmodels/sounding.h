#pragma once

#include "audio/waves.h"
#include "core/error.h"
#include "questions/questionset.h"

#include <QString>

namespace shixi::test
{

inline const QString bell = QStringLiteral("media/") + QString(64, u'a') + QStringLiteral(".wav");
inline const QString song = QStringLiteral("media/") + QString(64, u'b') + QStringLiteral(".wav");
inline const QString broken = QStringLiteral("media/") + QString(64, u'c') + QStringLiteral(".mp3");
inline const QString absent = QStringLiteral("media/") + QString(64, u'd') + QStringLiteral(".ogg");
inline const QString photo = QStringLiteral("media/") + QString(64, u'e') + QStringLiteral(".png");

// The same set with these at each of its questions.
inline questions::QuestionSet sounding(const questions::QuestionSet &set, const std::vector<questions::Medium> &media)
{
    std::vector<questions::Question> asked = set.questions();
    for (questions::Question &question : asked) {
        question.media = media;
    }
    return {set.manifest(), set.articles(), set.facts(), set.cards(), asked};
}

// What is kept of them: half a second, two seconds, no MP3, nothing.
inline QByteArray readMediumOfTest(const QString &file)
{
    if (file == absent) {
        throw Error(ErrorCode::NotFound, "library.medium-missing");
    }
    constexpr int shortMs = 500;
    constexpr int longMs = 2'000;
    return file == broken ? QByteArray("no MP3 at all") : audio::test::wavOfTone(file == bell ? shortMs : longMs);
}

} // namespace shixi::test
