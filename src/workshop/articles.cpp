#include "formats/detect.h"
#include "text/decode.h"
#include "workshop/content.h"
#include "workshop/workshop.h"

#include <QFile>
#include <QFileInfo>

namespace shixi::workshop
{

namespace
{

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 largestArticleMb = 20;
constexpr qsizetype longestTitle = 60;

std::string withRule(const QString &path, const char *rule, const std::string &argument = {})
{
    return path.toStdString() + ": " + rule + (argument.empty() ? argument : ": " + argument);
}

[[noreturn]] void refuseTooLarge(const QString &path)
{
    throw Error(ErrorCode::TooLarge, withRule(path, "file.too-large", std::to_string(largestArticleMb)));
}

// The size a file tells is not always what it gives, so reading has the limit too.
QByteArray bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(ErrorCode::NotFound, path.toStdString());
    }
    if (!info.isFile()) {
        throw Error(ErrorCode::NotAFile, path.toStdString());
    }
    if (info.size() > largestArticleMb * megabyte) {
        refuseTooLarge(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Io, withRule(path, "file.unreadable", file.errorString().toStdString()));
    }
    QByteArray bytes = file.read(largestArticleMb * megabyte + 1);
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorCode::Io, withRule(path, "file.unreadable", file.errorString().toStdString()));
    }
    if (bytes.size() > largestArticleMb * megabyte) {
        refuseTooLarge(path);
    }
    return bytes;
}

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
    text::Decoded decoded = decodeFile(bytesOf(path), path);
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
