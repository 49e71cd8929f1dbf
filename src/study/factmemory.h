#pragma once

#include "study/memory.h"

namespace shixi::study
{

// A fact is remembered as well as the weakest of the cards that ask it.
class FactMemory
{
public:
    void add(const CardMemory &card);

    [[nodiscard]] int cards() const { return m_cards; }
    [[nodiscard]] bool isBegun() const { return m_begun; } // one of them was asked
    [[nodiscard]] bool isLearnt() const { return m_cards > 0 && m_learnt; } // as study::isLearnt, each of them
    [[nodiscard]] bool lasts(double days) const; // each of them

private:
    int m_cards = 0;
    bool m_begun = false;
    bool m_learnt = true;
    double m_days = 0; // of the weakest
};

} // namespace shixi::study
