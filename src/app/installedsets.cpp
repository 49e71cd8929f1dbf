#include "app/installedsets.h"

#include <algorithm>

namespace shixi::app
{

namespace
{

// What is wrong with which of its parts says nothing to a learner, nor where it lies: its title does.
Error errorOf(const library::Shelved &set, ErrorCode code)
{
    const std::string title = plainName(set.title).toStdString();
    return {code, code == ErrorCode::TooNew ? title : title + ": library.damaged"};
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
    } catch (const std::exception &error) { // no memory, say
        m_trouble = Error(ErrorCode::Io, error.what());
        return;
    }
    readAll();
}

void InstalledSets::readAll()
{
    std::vector<library::Shelved> all = m_library->sets();
    std::ranges::sort(all, {}, &library::Shelved::id); // a title says whatever its publisher likes
    for (const library::Shelved &shelved : all) {
        if (isOutdated(shelved, m_builtIn)) {
            continue;
        }
        try {
            m_sets.push_back(m_library->taught(shelved.id));
            if (shelved.shares) {
                m_sharing.insert(shelved.id);
            }
        } catch (const Error &error) {
            addDamaged(shelved, error.code(), error.what());
        } catch (const std::exception &error) {
            addDamaged(shelved, ErrorCode::Corrupt, error.what());
        }
    }
}

void InstalledSets::addDamaged(const library::Shelved &set, ErrorCode code, const char *words)
{
    qWarning("%s: %s", set.id.value.c_str(), words);
    m_damaged.push_back(set.id);
    m_trouble = m_trouble.value_or(errorOf(set, code));
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
    questions::QuestionSet all = questions::joined(sets, &m_leftOut, m_sharing);
    if (!m_leftOut.empty()) {
        qWarning("%zu cards contradict another set and are left out, %s first",
                 m_leftOut.size(),
                 m_leftOut.front().card.value.c_str());
    }
    return all;
}

SetShelf InstalledSets::shelf() const
{
    return {m_library.get(), &m_builtIn, m_damaged, m_library ? std::nullopt : m_trouble, m_leftOut};
}

} // namespace shixi::app
