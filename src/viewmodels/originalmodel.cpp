#include "viewmodels/originalmodel.h"

#include "viewmodels/originalset.h"
#include "workshop/workshop.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace shixi
{

OriginalModel::OriginalModel(const questions::QuestionSet &library,
                             OriginalShelf shelf,
                             const ErrorBoundary &boundary,
                             QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_shelf(std::move(shelf))
    , m_boundary(boundary)
{
    readCopy();
}

void OriginalModel::load(const QUrl &file)
{
    m_boundary.run([this, &file] {
        const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
        const QString text = workshop::readArticle(path).article.text;
        knowledge::Original original = knowledge::findOriginal(text, m_shelf.places);
        m_anotherText = !original.matches();
        if (!m_anotherText) {
            keep(text);
            show(std::move(original));
        }
    });
    Q_EMIT changed();
}

void OriginalModel::remove()
{
    m_boundary.run([this] {
        if (!m_shelf.folder.isEmpty() && QFile::exists(copyPath()) && !QFile::remove(copyPath())) {
            throw Error(ErrorCode::Io, copyPath().toStdString());
        }
        show({});
        m_anotherText = false;
    });
    Q_EMIT changed();
}

std::optional<Source> OriginalModel::sourceOf(const FactId &fact) const
{
    const auto place = m_original.places.find(fact);
    if (!loaded() || place == m_original.places.end()) {
        return std::nullopt;
    }
    const knowledge::Evidence &evidence = place->second;
    for (const knowledge::Paragraph &paragraph : knowledge::paragraphs(m_original.text)) {
        if (paragraph.start <= evidence.start && evidence.start < paragraph.start + paragraph.length) {
            Source source;
            source.paragraphText = m_original.text.mid(paragraph.start, paragraph.length);
            source.paragraphNumber = paragraph.number;
            source.evidenceStart = static_cast<int>(evidence.start - paragraph.start);
            source.evidenceLength = static_cast<int>(evidence.length);
            return source;
        }
    }
    return std::nullopt;
}

Source OriginalModel::sourceOf(const FactId &fact, const knowledge::Evidence &told) const
{
    return sourceOf(fact).value_or(shixi::sourceOf(told, m_library));
}

void OriginalModel::show(knowledge::Original original)
{
    m_original = std::move(original);
    m_set = loaded() ? std::make_shared<const questions::QuestionSet>(withOriginal(m_library, m_original)) : nullptr;
}

QString OriginalModel::copyPath() const
{
    return m_shelf.folder + u'/' + QString::fromStdString(m_library.manifest().id.value) + QStringLiteral(".txt");
}

void OriginalModel::keep(const QString &text) const
{
    if (m_shelf.folder.isEmpty()) {
        return;
    }
    QSaveFile copy(copyPath());
    const QByteArray bytes = text.toUtf8();
    if (!QDir().mkpath(m_shelf.folder) || !copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size()
        || !copy.commit()) {
        throw Error(ErrorCode::Io, copyPath().toStdString());
    }
}

// A copy that is damaged, or of an article the set no longer means, is as none.
void OriginalModel::readCopy()
{
    QFile copy(copyPath());
    if (!m_shelf.folder.isEmpty() && offered() && copy.open(QIODevice::ReadOnly)) {
        show(knowledge::findOriginal(QString::fromUtf8(copy.readAll()), m_shelf.places));
    }
}

} // namespace shixi
