#pragma once

#include "library/library.h"
#include "viewmodels/librarymodel.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace shixi::app
{

// The sets of this device as they are when the program begins, read once. What cannot be read is left out and never
// keeps the program from starting.
class InstalledSets
{
public:
    // `builtIn` must outlive it.
    InstalledSets(const QString &folder, const questions::QuestionSet &builtIn);

    // Everything there is to learn from: the built-in set first, or a version of it that is no older; then the others
    // by their ids. Where two contradict each other the first holds; what a set shares is remembered once.
    [[nodiscard]] questions::QuestionSet joined();
    [[nodiscard]] SetShelf shelf() const; // what is left out: once they are joined
    // What is to be said of it; by the title of the set where one is damaged.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

private:
    void readAll();
    void addDamaged(const library::Shelved &set, ErrorCode code, const char *words);

    const questions::QuestionSet &m_builtIn;
    std::unique_ptr<library::Library> m_library;
    std::vector<questions::QuestionSet> m_sets;
    std::set<SetId> m_sharing;
    std::vector<SetId> m_damaged;
    std::vector<questions::LeftOut> m_leftOut;
    std::optional<Error> m_trouble;
};

} // namespace shixi::app
