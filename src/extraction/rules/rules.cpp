#include "extraction/rules/rules.h"

namespace shixi::extraction
{

void Rules::index()
{
    m_byFinder.clear();
    for (const Rule &rule : m_rules) {
        m_byFinder[rule.finder].push_back(&rule);
    }
}

const std::vector<const Rule *> &Rules::of(const QString &finder) const
{
    static const std::vector<const Rule *> none;
    const auto rules = m_byFinder.constFind(finder);
    return rules == m_byFinder.constEnd() ? none : *rules;
}

const QStringList &Rules::words(const QString &name) const
{
    static const QStringList none;
    const auto list = m_words.constFind(name);
    return list == m_words.constEnd() ? none : *list;
}

int Rules::score(const QString &name) const
{
    return m_scores.value(name, 0);
}

QString Rules::reason(const QString &name) const
{
    return m_reasons.value(name);
}

} // namespace shixi::extraction
