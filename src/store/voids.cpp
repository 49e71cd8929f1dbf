#include "store/voids.h"

#include "store/columns.h"

namespace shixi::store
{

Voids::Voids(Database &database)
    : m_add(database.prepare("INSERT INTO void (id, device, seq, at_ms, utc_offset_min, study_day, target) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"))
{
}

void Voids::add(const Void &row)
{
    Use use(m_add);
    bindStamp(use, row.stamp);
    use.id(row.target.value);
    use.run();
}

} // namespace shixi::store
