#include "viewmodels/readermodel.h"

#include "viewmodels/originalset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

const QString showAllKey = u"reader-show-all"_s;
const QString on = u"on"_s;

QString placeKey(const QString &article)
{
    return u"place:"_s + article;
}

QStringList sectionTitles(const questions::QuestionSet &library)
{
    QStringList titles;
    for (const auto &[name, title] : library.manifest().sections) {
        titles.append(title);
    }
    for (const knowledge::Fact &fact : library.facts()) {
        titles.append(fact.section);
    }
    return titles;
}

ParagraphModel::Part partOf(knowledge::ParagraphRole role)
{
    switch (role) {
    case knowledge::ParagraphRole::Title:
        return ParagraphModel::Part::Title;
    case knowledge::ParagraphRole::Heading:
        return ParagraphModel::Part::Heading;
    case knowledge::ParagraphRole::Body:
        break;
    }
    return ParagraphModel::Part::Body;
}

bool isDue(const learner::FactStanding &standing)
{
    return FactModel::strengthOf(standing) == FactModel::Strength::Due;
}

} // namespace

ReaderModel::ReaderModel(learner::Learner &learner,
                         const questions::QuestionSet &library,
                         const SettingsModel &settings,
                         const ErrorBoundary &boundary,
                         QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_fact(learner, library, settings)
{
    // Words and dates of the fact shown, and titles.
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        select(m_selected);
        Q_EMIT changed();
    });
}

void ReaderModel::setReading(bool on)
{
    if (m_reading != on) {
        m_reading = on;
        Q_EMIT readingChanged();
    }
}

void ReaderModel::setShowAll(bool all)
{
    if (m_showAll != all && m_boundary.run([this, all] {
            m_learner.setSetting(showAllKey, all ? on : u"off"_s);
        })) {
        m_showAll = all;
        Q_EMIT changed();
    }
}

void ReaderModel::refresh()
{
    m_boundary.run([this] {
        readStanding();
        takeOriginal();
        if (const knowledge::Article *article = chosenText(); article != m_article) {
            showText(article);
        }
        m_showAll = m_learner.setting(showAllKey) == on;
        if (available()) {
            const int number = m_learner.setting(placeKey(m_article->name)).toInt();
            m_placeRow = std::min(number, m_paragraphs.count()) - 1;
        }
        showProgress();
        showBookmarks();
        select(m_selected);
    });
    Q_EMIT changed();
}

void ReaderModel::readStanding()
{
    m_standing = m_learner.standing();
    m_progress = {};
    for (const learner::FactStanding &standing : m_standing) {
        if (standing.cards == 0) {
            continue;
        }
        m_progress.due += isDue(standing) ? 1 : 0;
        if (standing.level == Level::Core) {
            ++m_progress.core;
            m_progress.coreLearnt += standing.learnt ? 1 : 0;
        } else if (standing.level == Level::Useful) {
            ++m_progress.useful;
            m_progress.usefulLearnt += standing.learnt ? 1 : 0;
        }
    }
}

void ReaderModel::showText(const knowledge::Article *article)
{
    std::vector<const knowledge::Fact *> facts;
    const bool isOriginal = article != nullptr && article->name == originalName();
    for (const learner::FactStanding &standing : m_standing) {
        facts.push_back(isOriginal ? library().fact(standing.fact->id) : standing.fact);
    }
    m_article = article;
    m_selected = -1;
    m_placeRow = -1;
    m_text = article == nullptr ? knowledge::ReadingText()
                                : knowledge::readingText(*article, facts, sectionTitles(m_library));
    std::vector<ParagraphModel::Row> rows;
    rows.reserve(m_text.paragraphs.size());
    for (const knowledge::ReadingParagraph &paragraph : m_text.paragraphs) {
        const QString line = article->text.mid(paragraph.place.start, paragraph.place.length);
        rows.push_back({line, paragraph.place.number, partOf(paragraph.role)});
    }
    m_paragraphs.setRows(std::move(rows));
}

void ReaderModel::showProgress()
{
    std::vector<ReaderSectionModel::Row> rows;
    for (const knowledge::ReadingSection &section : m_text.sections) {
        rows.push_back({section.title, static_cast<int>(section.paragraph)});
    }
    for (const knowledge::FactSpot &spot : m_text.spots) {
        const int section = m_text.paragraphs[spot.paragraph].section;
        const learner::FactStanding &standing = m_standing[spot.fact];
        if (section < 0 || standing.cards == 0) {
            continue;
        }
        ReaderSectionModel::Row &row = rows[static_cast<std::size_t>(section)];
        row.due += isDue(standing) ? 1 : 0;
        if (standing.level != Level::Detail) {
            ++row.facts;
            row.learnt += standing.learnt ? 1 : 0;
        }
    }
    m_sections.setRows(std::move(rows));
}

void ReaderModel::showBookmarks()
{
    constexpr qsizetype shownOfBeginning = 60;
    std::vector<bool> marked(m_text.paragraphs.size());
    std::vector<BookmarkModel::Row> rows;
    for (const learner::Bookmark &bookmark : m_learner.bookmarks()) {
        const int row = bookmark.paragraph - 1;
        if (available() && bookmark.article == m_article->name && row >= 0 && row < m_paragraphs.count()) {
            const auto place = static_cast<std::size_t>(row);
            marked[place] = true;
            rows.push_back({row, bookmark.paragraph, m_paragraphs.rows()[place].text.trimmed().left(shownOfBeginning)});
        }
    }
    for (std::size_t row = 0; row < marked.size(); ++row) {
        m_paragraphs.setBookmarked(row, marked[row]);
    }
    std::ranges::sort(rows, {}, &BookmarkModel::Row::paragraph);
    m_bookmarks.setRows(std::move(rows));
}

void ReaderModel::open(int row)
{
    keepPlace(row);
    setReading(true);
}

void ReaderModel::openParagraph(const QString &article, int number)
{
    if (const knowledge::Article *wanted = library().article(article)) {
        setTextIndex(static_cast<int>(wanted - library().articles().data()));
        deselect();
        open(number - 1);
    }
}

bool ReaderModel::openFact(const QString &factId)
{
    const knowledge::Fact *fact = m_library.fact({factId.toStdString()});
    const knowledge::Article *article = fact == nullptr ? nullptr : library().article(fact->evidence.article);
    if (article == nullptr) {
        return false;
    }
    setTextIndex(static_cast<int>(article - library().articles().data()));
    if (m_standing.empty()) {
        refresh();
    }
    const auto spot = std::ranges::find_if(m_text.spots, [&](const knowledge::FactSpot &candidate) {
        return m_standing[candidate.fact].fact == fact;
    });
    if (spot == m_text.spots.end()) {
        return false;
    }
    open(static_cast<int>(spot->paragraph));
    select(static_cast<int>(spot - m_text.spots.begin()));
    return true;
}

void ReaderModel::keepPlace(int row)
{
    if (!available() || row < 0 || row >= m_paragraphs.count() || row == m_placeRow) {
        return;
    }
    m_boundary.run([this, row] {
        m_learner.setSetting(placeKey(m_article->name), QString::number(row + 1));
        m_placeRow = row;
        Q_EMIT changed();
    });
}

void ReaderModel::toggleBookmark(int row)
{
    if (!available() || row < 0 || row >= m_paragraphs.count()) {
        return;
    }
    m_boundary.run([this, row] {
        const bool marked = m_paragraphs.rows()[static_cast<std::size_t>(row)].bookmarked;
        m_learner.setBookmark({m_article->name, row + 1}, !marked);
        showBookmarks();
    });
}

QString ReaderModel::sectionAt(int row) const
{
    if (row < 0 || row >= m_paragraphs.count()) {
        return {};
    }
    const int section = m_text.paragraphs[static_cast<std::size_t>(row)].section;
    return section < 0 ? QString() : m_text.sections[static_cast<std::size_t>(section)].title;
}

} // namespace shixi
