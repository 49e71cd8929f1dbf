#pragma once

#include "audio/speech.h"

namespace shixi::audio
{

// Reads through the program espeak-ng, a run of it for each text. Chinese goes to it as numbered pinyin of ours: from
// characters, and from pinyin without tones, it reads wrongly. `program` is the path of it, or of one that takes the
// same arguments and its text from standard input.
[[nodiscard]] std::unique_ptr<Speech> makeEspeakVoice(const QString &program);

} // namespace shixi::audio
