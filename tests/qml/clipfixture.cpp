#include "clipfixture.h"

#include "viewmodels/madeup.h"
#include "viewmodels/sounding.h"

using namespace Qt::StringLiterals;

namespace
{

// As long as a publisher who means well writes.
const QString bellWords = u"换书日开场时敲的铜铃，三声，中间各停一拍"_s;

shixi::questions::QuestionSet soundingSet()
{
    using namespace shixi::test;
    return sounding(everyTypeSet(), {{bell, bellWords}, {song, QString()}, {photo, u"旧船坞里的红色书架"_s}});
}

shixi::study::Rules rulesOfClips()
{
    shixi::study::Rules rules;
    rules.sessionQuestions = 20;
    rules.newPerDay = 20;
    return rules;
}

} // namespace

ClipFixture::ClipFixture(QObject *parent)
    : Fixture(rulesOfClips(), soundingSet(), parent)
{
    app()->sound()->clips()->setReader([](const shixi::QuestionId &, const QString &file) {
        return shixi::test::readMediumOfTest(file);
    });
    hear();
}

int ClipFixture::clipsHeard() const
{
    return static_cast<int>(heard().clips.size());
}

void ClipFixture::setClipPosition(int ms)
{
    heard().clipPositionMs = ms;
}

void ClipFixture::endClip()
{
    heard().clipEnded(shixi::audio::ClipPlayer::End::Played);
}
