#include "app/installedsets.h"

#include <algorithm>

namespace shixi::app
{

namespace
{

// What is wrong with which of its parts says nothing to a learner, nor where it lies: its title does.
Error errorOf(const library::Shelved &set, const Error &error)
{
    const std::string title = plainName(set.title).toStdString();
    return {error.code(), error.code() == ErrorCode::TooNew ? title : title + ": library.damaged"};
}

} // namespace

InstalledSets::InstalledSets(const QString &folder, const questions::QuestionSet &builtIn)
    : m_builtIn(builtIn)
{
    try {
        m_library = std::make_unique<library::Library>(folder, &builtIn);
    } catch (const Error &error) {
        m_trouble = error;
        return;
    }
    readAll();
}

void InstalledSets::readAll()
{
    for (const library::Shelved &shelved : m_library->sets()) {
        try {
            m_sets.push_back(m_library->read(shelved.id).set);
        } catch (const Error &error) {
            qWarning("%s: %s", shelved.id.value.c_str(), error.what());
            m_damaged.push_back(shelved.id);
            m_trouble = m_trouble.value_or(errorOf(shelved, error));
        }
    }
}

questions::QuestionSet InstalledSets::joined()
{
    std::vector<questions::QuestionSet> sets = std::move(m_sets);
    const auto own = std::ranges::find_if(sets, [this](const questions::QuestionSet &set) {
        return set.manifest().id == m_builtIn.manifest().id;
    });
    if (own == sets.end()) {
        sets.insert(sets.begin(), m_builtIn);
    } else {
        std::rotate(sets.begin(), own, own + 1);
    }
    return questions::joined(sets);
}

SetShelf InstalledSets::shelf() const
{
    return {m_library.get(), &m_builtIn, m_damaged, m_library ? std::nullopt : m_trouble};
}

} // namespace shixi::app
