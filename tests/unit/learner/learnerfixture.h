#pragma once

#include "learner/fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace shixi::learner::test
{

// One device on a file of its own.
class LearnerFixture : public testing::Test
{
protected:
    QTemporaryDir m_folder{folderTemplate()};
    TestDevice m_device{m_folder.path(), "one", 1};

    Learner &learner() { return m_device.learner(); }
    std::int64_t count(const std::string &sql)
    {
        SQLite::Database database(m_device.path().toStdString(), SQLite::OPEN_READWRITE, 2000);
        return database.execAndGet(sql).getInt64();
    }
    // Goes through the teaching steps; the session then stands at a question.
    SessionView firstQuestion(const SessionId &session)
    {
        while (learner().view(session).kind == StepKind::Teach) {
            learner().taught(session);
        }
        return learner().view(session);
    }
};

} // namespace shixi::learner::test
