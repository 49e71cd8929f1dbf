#include "audio/speech.h"

#include "audio/espeakvoice.h"
#include "audio/output.h"
#include "audio/systemvoice.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

std::unique_ptr<Speech> makeSpeech()
{
    if (!hasOutput()) {
        return nullptr;
    }
    const QString espeak = QStandardPaths::findExecutable(u"espeak-ng"_s);
    return espeak.isEmpty() ? makeSystemVoice() : makeEspeakVoice(espeak);
}

} // namespace shixi::audio
