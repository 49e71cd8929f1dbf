#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace shixi
{

// What is done on the interface's thread once work elsewhere is done. It throws what the work threw.
using Then = std::function<void()>;

// Does the work on a thread of the pool and gives what follows from it to `finish` on the receiver's own. The receiver
// must wait for the pool before it goes.
void runInBackground(QThreadPool &pool,
                     QObject &receiver,
                     std::function<Then()> work,
                     std::function<void(const Then &)> finish);

} // namespace shixi
