#include "viewmodels/originalset.h"
#include "viewmodels/readermodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Which texts there are to read: those of the set, and the article itself once it is loaded.
namespace shixi
{

namespace
{

const QString textKey = u"reader-text"_s;

} // namespace

void ReaderModel::setOriginal(const OriginalModel &original)
{
    m_original = &original;
    m_fact.setOriginal(original);
    connect(&original, &OriginalModel::changed, this, &ReaderModel::refresh);
}

// Texts shown so far go with the set they are of.
void ReaderModel::takeOriginal()
{
    const auto set = m_original == nullptr ? nullptr : m_original->set();
    if (set != m_withOriginal) {
        m_article = nullptr;
        m_withOriginal = set;
    }
}

QString ReaderModel::titleOf(const knowledge::Article &article) const
{
    //: The title of the article a study guide is about, among the texts to read.
    return article.name == originalName() ? QCoreApplication::translate("ReaderModel", "Your copy of the article")
                                          : article.title;
}

bool ReaderModel::isGuide() const
{
    return available() && m_article->role == knowledge::ArticleRole::StudyGuide;
}

QList<QString> ReaderModel::textTitles() const
{
    QList<QString> titles;
    for (const knowledge::Article &article : library().articles()) {
        titles.append(titleOf(article));
    }
    return titles;
}

int ReaderModel::textIndex() const
{
    return available() ? static_cast<int>(m_article - library().articles().data()) : -1;
}

void ReaderModel::setTextIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(library().articles().size()) || index == textIndex()) {
        return;
    }
    m_boundary.run([this, index] {
        m_learner.setSetting(textKey, library().articles()[static_cast<std::size_t>(index)].name);
    });
    refresh();
}

// The first, until another is chosen.
const knowledge::Article *ReaderModel::chosenText() const
{
    const knowledge::Article *article = library().article(m_learner.setting(textKey));
    return article == nullptr && !library().articles().empty() ? &library().articles().front() : article;
}

} // namespace shixi
