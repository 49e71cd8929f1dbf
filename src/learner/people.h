#pragma once

#include "core/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shixi::learner
{

// The learners of one device, a file each (docs/formats/people.md). Who is alone has `learner.db` in the folder of the
// device, and others lie beside it. Nothing is held open here. Throws Error.

struct Person {
    QString path; // of the learner file
    QString name; // empty: none was given
    bool asksForPin = false;
    std::optional<Error> trouble; // why its file cannot be used; empty: it can
};

class People
{
public:
    explicit People(QString folder); // of the device

    // In the order they were added. No file is changed, nor brought up to date.
    [[nodiscard]] std::vector<Person> all() const;
    // The files alone, in that order.
    [[nodiscard]] QStringList paths() const;
    // A new learner file with that name; its path. A killed program leaves none that is half made.
    [[nodiscard]] QString add(const QString &name, const QString &device, std::int64_t nowMs) const;
    // Moves the file and what belongs to it aside, into a folder of its own; says which. No program may have it open.
    QString putAside(const QString &path) const; // NOLINT(modernize-use-nodiscard)

private:
    QString m_folder;
};

// The folder of the device this learner file belongs to.
[[nodiscard]] QString deviceFolderOf(const QString &learnerPath);

// One line without what cannot be seen, at most so long; may be empty.
[[nodiscard]] QString tidyName(const QString &name);
inline constexpr qsizetype longestName = 40;
inline constexpr const char *nameSetting = "name"; // of a learner file

} // namespace shixi::learner
