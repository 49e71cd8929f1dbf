#include "viewmodels/background.h"

#include "core/error.h"

#include <exception>

namespace shixi
{

namespace
{

Then resultOf(const std::function<Then()> &work)
{
    try {
        return work();
    } catch (const Error &error) {
        return [error] {
            throw error;
        };
    } catch (const std::exception &error) {
        return [words = std::string(error.what())] {
            throw Error(ErrorCode::Io, words);
        };
    }
}

} // namespace

void runInBackground(QThreadPool &pool,
                     QObject &receiver,
                     std::function<Then()> work,
                     std::function<void(const Then &)> finish)
{
    pool.start([&receiver, work = std::move(work), finish = std::move(finish)] {
        QMetaObject::invokeMethod(
            &receiver,
            [finish, then = resultOf(work)] {
                finish(then);
            },
            Qt::QueuedConnection);
    });
}

} // namespace shixi
