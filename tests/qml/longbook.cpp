#include "longbook.h"

#include "longlearner.h"

using namespace Qt::StringLiterals;
using namespace shixi;

LongBook::LongBook(QObject *parent)
    : QObject(parent)
    , m_library(test::longSet())
    , m_clock(test::longStartMs)
{
    const QString path = m_folder.filePath(u"long.learner"_s);
    test::writeLongPast(path, m_library, {});
    const study::Rules rules;
    m_learner = std::make_unique<learner::Learner>(
        path, learner::Device{{"long"}}, m_library, m_clock, study::DayRule(), rules);
    m_app = std::make_unique<App>(*m_learner, m_library, m_clock, study::DayRule(), rules);
}

LongBook::~LongBook() = default;
