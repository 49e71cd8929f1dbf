#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// What was said and the words around it. To the rules it is the head, 〔〕 in place of what was said, and the tail;
// between 〔 and 〕 stand 我 where the speaker speaks of himself and 。 where the words end in a stop.
struct Saying {
    Span head;
    Span tail;
    bool firstPerson = false;
    bool stopped = false;
};

struct Voice {
    const Rule *rule = nullptr; // null: nobody can be told for sure
    Span name; // length 0: a body the text does not name, 会议强调
    bool before = false; // the name stands before the words

    // leader, organ, document, body, person: the second part of the rule's id.
    [[nodiscard]] bool is(const char *what) const;
};

// Whose words these are, by the grammar of the sentence alone. Where two rules of no great confidence disagree, nobody.
[[nodiscard]] Voice voiceOf(const Scene &scene, const Saying &saying);

// A line that stands for the words where there is no room for them: the speaker and how they begin.
[[nodiscard]] QString openingOf(const QString &speaker, const QString &words);

} // namespace shixi::extraction
