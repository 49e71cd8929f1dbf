#include "extraction/layout.h"
#include "formats/detect.h"
#include "text/decode.h"
#include "workshop/files.h"
#include "workshop/workshop.h"

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestArticleMb = 20;
constexpr qsizetype longestTitle = 60;

const char *ruleOf(formats::FileKind kind)
{
    using formats::FileKind;
    switch (kind) {
    case FileKind::RichText:
        return "file.rich-text";
    case FileKind::Word:
        return "file.word";
    case FileKind::Spreadsheet:
        return "file.spreadsheet";
    case FileKind::Presentation:
        return "file.presentation";
    case FileKind::OpenDocument:
        return "file.open-document";
    case FileKind::OldOffice:
        return "file.old-office";
    case FileKind::Pdf:
        return "file.pdf";
    case FileKind::AnkiDeck:
        return "file.anki-deck";
    case FileKind::Pack:
        return "file.pack";
    case FileKind::Archive:
        return "file.archive";
    case FileKind::Database:
        return "file.database";
    case FileKind::Image:
        return "file.image";
    case FileKind::Media:
        return "file.media";
    case FileKind::Program:
        return "file.program";
    case FileKind::Text:
        break;
    }
    return nullptr;
}

text::Decoded decodeFile(const QByteArray &bytes, const QString &path)
{
    if (const char *rule = ruleOf(formats::detect(bytes))) {
        throw Error(ErrorCode::Binary, withRule(path, rule));
    }
    try {
        return text::decode(bytes);
    } catch (const Error &error) {
        const bool plain = error.code() == ErrorCode::Empty;
        throw Error(error.code(), path.toStdString() + (plain ? std::string() : ": " + error.detail()));
    }
}

// The first heading, where one stands before the first sentence; else the first line, cut.
QString titleOf(const QString &text)
{
    const extraction::Layout layout = extraction::layoutOf(text, builtInRules());
    const bool headed = !layout.headings.empty()
        && (layout.sentences.empty() || layout.headings.front().start < layout.sentences.front().span.start);
    if (headed) {
        return layout.original(layout.headings.front());
    }
    const QString line =
        layout.sentences.empty() ? text.trimmed().section(u'\n', 0, 0) : layout.original(layout.sentences.front().span);
    return line.size() <= longestTitle ? line : line.left(longestTitle) + u'…';
}

} // namespace

ArticleSource readArticle(const QString &path, std::optional<QDate> published)
{
    text::Decoded decoded = decodeFile(bytesOfFile(path, largestArticleMb), path);
    ArticleSource source;
    source.encoding = decoded.encoding;
    source.article.id = knowledge::articleId(decoded.text);
    source.article.name = QStringLiteral("article");
    source.article.title = titleOf(decoded.text);
    source.article.text = std::move(decoded.text);
    source.article.published = published;
    return source;
}

} // namespace shixi::workshop
