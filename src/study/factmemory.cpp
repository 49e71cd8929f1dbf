#include "study/factmemory.h"

#include <algorithm>

namespace shixi::study
{

void FactMemory::add(const CardMemory &card)
{
    const double days = card.memory ? card.memory->stability : 0;
    m_days = m_cards == 0 ? days : std::min(m_days, days);
    m_begun = m_begun || card.memory;
    m_learnt = m_learnt && study::isLearnt(card);
    ++m_cards;
}

bool FactMemory::lasts(double days) const
{
    return m_begun && m_days >= days;
}

} // namespace shixi::study
