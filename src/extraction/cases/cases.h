#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// A unit or person where it does something: by name, or by 该厂 and 他 for a name given before.
struct CaseSubject {
    const Rule *rule = nullptr;
    Span name; // as the text first writes it in full
    Span said; // what stands for it where it acts; the name itself where nothing is carried
    int sentence = -1; // where it acts
    bool framed = false; // …的背后，是某单位: it stands behind what it did
    bool asked = false; // 某单位呢? it stands alone, and the next sentence tells

    [[nodiscard]] bool isCarried() const { return name.start != said.start; }
};

// In the order of the text. Provisions (第…条) have none: what they name has duties.
[[nodiscard]] std::vector<CaseSubject> caseSubjects(const Scene &scene);

// What a subject did, each part as it stands in the text; of length 0 where the text has none.
struct CaseReading {
    Span difficulty;
    Span practice;
    Span effect;
    Span evidence; // holds the name and all parts
};

// `segment` is the subject's part of its sentence.
[[nodiscard]] CaseReading readingOf(const Scene &scene, const CaseSubject &subject, Span segment);

// What stood in the way: in the subject's own sentence or in the one before. Length 0 where nothing is told.
[[nodiscard]] Span difficultyOf(const Scene &scene, const CaseSubject &subject, Span segment);
[[nodiscard]] bool tellsTrouble(const Scene &scene, QStringView said);

// Whether a rule of the finder matches these words, wherever they stand.
[[nodiscard]] bool matchesAny(const Scene &scene, const char *finder, QStringView words);
// The sentence `step` further in the same paragraph.
[[nodiscard]] const Sentence *neighbourOf(const Layout &layout, int sentence, int step);
// Without 去年, 他 and the like.
[[nodiscard]] Span withoutLead(const Scene &scene, Span part);

} // namespace shixi::extraction
