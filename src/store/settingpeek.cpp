#include "store/settingpeek.h"

#include "store/database.h"
#include "store/fileheader.h"
#include "store/statement.h"

namespace shixi::store
{

std::string settingIn(const std::string &path, const std::string &name)
{
    const auto header = readFileHeader(path);
    if (!header) {
        return {}; // it was never opened
    }
    checkFile(path, static_cast<int>(migrations().size()));
    SQLite::Database file(path, SQLite::OPEN_READONLY, 200);
    SQLite::Statement find(file, "SELECT value FROM setting WHERE name = ?");
    Use use(find);
    use.text(name);
    return use.step() ? use.readText() : std::string();
}

} // namespace shixi::store
