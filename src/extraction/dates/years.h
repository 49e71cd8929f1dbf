#pragma once

#include "extraction/dates/datevalue.h"

namespace shixi::extraction
{

// Gives every date of one text its year: its own; the one beside it; the one the text is telling of; what 今年 means.
// Where these disagree there is none.
class YearReader
{
public:
    explicit YearReader(Scene &scene)
        : m_scene(scene)
        , m_saysThisYear(saysThisYear(scene.layout.folded))
    {
    }

    void enterSentence(const Sentence &sentence, const std::vector<Hit> &dates);
    // Whether the date has its year now. One that only belongs to a noun (2019年印发的…) moves no other date.
    bool resolve(DateValue &value, Span place, bool qualifies);

private:
    [[nodiscard]] static bool saysThisYear(const QString &text);
    void openFrame(QStringView text);
    void lookAhead(const Sentence &sentence, const std::vector<Hit> &dates);
    void remember(const DateValue &value, bool aside);
    [[nodiscard]] bool standsAside(Span place) const;
    [[nodiscard]] bool namesSomethingElse(Span place) const;
    [[nodiscard]] bool isCounted(Span place) const;
    [[nodiscard]] int yearFor(const DatePoint &point) const;
    [[nodiscard]] int relativeYear(const QString &relative) const;
    [[nodiscard]] int laterYearFor(const DatePoint &point) const;
    [[nodiscard]] bool isBeforeGiven(int year) const;
    [[nodiscard]] int fromFrame() const;
    [[nodiscard]] int fromAnchor(const DatePoint &point) const;

    Scene &m_scene;
    bool m_saysThisYear = false;
    Span m_sentence;
    std::vector<Hit> m_plans; // of the sentence
    QString m_section;
    int m_paragraph = 0;
    int m_nearYear = 0;
    int m_nearMonth = 0;
    bool m_nearHere = false; // told in this sentence
    int m_toldYear = 0; // by the last date of the paragraph, also one that stands aside: 次年 is the one after it
    DatePoint m_later; // the date with its own year that comes later in the sentence
    bool m_laterBegins = false; // 自…起: what is told came before it
    int m_lastYear = 0; // stated last, anywhere before
    int m_frame = 0; // the year the text says it tells of
    bool m_frameHere = false; // in this paragraph
    bool m_frameSaid = false; // by a sentence, not a heading
    bool m_planned = false;
    bool m_counts = false; // 截至: what is told holds now
};

} // namespace shixi::extraction
