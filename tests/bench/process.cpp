#include "process.h"

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <QFile>
#include <QTemporaryFile>

#include <ctime>
#include <vector>

namespace shixi::bench
{

namespace
{

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1) {
        qWarning("the peak of memory is that of the whole run: %s", qPrintable(file.errorString()));
    }
}

double peakMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray status = file.readAll();
    const QByteArray rest = status.mid(status.indexOf("VmHWM:") + 6);
    return rest.left(rest.indexOf("kB")).trimmed().toDouble() / 1024;
}

Used shixictl(QList<QByteArray> arguments)
{
    forgetPeak(); // a child begins with the peak of its parent
    arguments.prepend(SHIXICTL);
    std::vector<char *> words;
    for (QByteArray &argument : arguments) {
        words.push_back(argument.data());
    }
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawn(&child, SHIXICTL, &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (failed != 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        qFatal("%s did not end well", SHIXICTL);
    }
    return {secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

Used factsProgram(const QByteArray &article)
{
    QTemporaryFile file;
    if (!file.open() || file.write(article) != article.size() || !file.flush()) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return shixictl({"facts", file.fileName().toUtf8()});
}

} // namespace shixi::bench
