#include "viewmodels/searchmodel.h"

#include "questions/search/searchexamples.h"
#include "viewmodels/foundrows.h"

namespace shixi
{

namespace
{

constexpr int c_pauseMs = 120;
constexpr int c_further = 50; // rows a press on “more” shows

} // namespace

SearchModel::SearchModel(learner::Learner & /*learner*/,
                         const questions::QuestionSet &library,
                         const SettingsModel & /*settings*/,
                         const ErrorBoundary &boundary,
                         QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_boundary(boundary)
    , m_examples(questions::searchExamples(library))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(c_pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchModel::searchNow);
}

void SearchModel::setOriginal(const OriginalModel &original)
{
    m_original = &original;
    connect(&original, &OriginalModel::changed, this, &SearchModel::showOriginal);
    showOriginal();
}

void SearchModel::showOriginal()
{
    if (m_original->set() == m_withOriginal) {
        return;
    }
    m_results.setRows({});
    m_found = {};
    m_coming = {}; // waits: it reads what is replaced
    m_index.reset();
    m_withOriginal = m_original->set();
    if (!m_searched.isEmpty()) {
        search();
        m_results.setRows(foundRows(m_found, searchedSet()));
    }
    Q_EMIT changed();
}

void SearchModel::setQuery(const QString &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    Q_EMIT queryChanged();
    if (m_query.trimmed().isEmpty()) {
        searchNow();
    } else {
        m_soon.start();
    }
}

SearchModel::State SearchModel::state() const
{
    if (m_searched.isEmpty()) {
        return State::Idle;
    }
    return m_results.count() > 0 ? State::Found : State::Nothing;
}

void SearchModel::refresh()
{
    if (m_index || m_coming.valid()) {
        return;
    }
    m_boundary.run([this] {
        m_coming = std::async(std::launch::async, [&set = searchedSet()] {
            return std::make_unique<questions::SearchIndex>(set);
        });
    });
}

void SearchModel::searchNow()
{
    m_soon.stop();
    const QString words = m_query.trimmed();
    if (words == m_searched) {
        return;
    }
    m_searched = words;
    m_limits = {};
    search();
    m_results.setRows(foundRows(m_found, searchedSet()));
    Q_EMIT changed();
}

void SearchModel::clear()
{
    setQuery({});
}

void SearchModel::more(FoundModel::Group group)
{
    int &limit = group == FoundModel::Facts ? m_limits.facts
        : group == FoundModel::Questions    ? m_limits.questions
                                            : m_limits.paragraphs;
    limit += c_further;
    search();
    m_results.growTo(foundRows(m_found, searchedSet()));
}

void SearchModel::search()
{
    m_found = {};
    m_boundary.run([this] {
        makeReady();
        m_found = m_index->search(m_searched, m_limits);
    });
}

void SearchModel::makeReady()
{
    if (m_coming.valid()) {
        m_index = m_coming.get();
    }
    if (!m_index) {
        m_index = std::make_unique<questions::SearchIndex>(searchedSet());
    }
}

} // namespace shixi
