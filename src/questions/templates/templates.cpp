#include "questions/templates/templates.h"

#include "questions/templates/commonreader.h"
#include "questions/templates/templaterow.h"

#include <algorithm>
#include <optional>

namespace shixi::questions
{

QString Templates::word(const QString &key) const
{
    const auto found = m_words.find(key);
    return found == m_words.end() ? QString() : found->second;
}

const QStringList &Templates::lexicon(Kind kind, const QString &name) const
{
    static const QStringList none;
    const auto found = m_lexicons.find({kind, name});
    return found == m_lexicons.end() ? none : found->second;
}

bool Templates::allows(Kind kind, QuestionType type) const
{
    return m_forms.contains({kind, type});
}

// Puts the files together: what all share first, then the rows.
class TemplateReader
{
public:
    explicit TemplateReader(const QString &language) { m_made.m_language = language; }

    Templates read(const std::vector<TemplateFile> &files)
    {
        std::vector<std::pair<JsonFile, bool>> ofRows;
        for (const TemplateFile &file : files) {
            JsonFile opened(file.name, file.json, m_made.m_language);
            if (opened.root().value(QStringLiteral("format")).toInt() != templateFormat) {
                opened.fail(QStringLiteral("format is not 1"));
            }
            if (opened.root().contains(rowsKey())) {
                ofRows.emplace_back(std::move(opened), file.builtIn);
            } else if (opened.root().contains(QStringLiteral("kinds"))) {
                CommonReader::readForms(opened, m_made);
            } else if (opened.root().contains(QStringLiteral("siblings"))) {
                m_made.m_siblings = siblingsOf(opened);
            } else {
                CommonReader::readCommon(opened, m_made);
            }
        }
        for (auto &[file, builtIn] : ofRows) {
            readRows(file, builtIn);
        }
        return std::move(m_made);
    }

private:
    static constexpr int templateFormat = 1;

    void readRows(JsonFile &file, bool builtIn)
    {
        file.allowOnly(file.root(),
                       {QStringLiteral("format"),
                        QStringLiteral("kind"),
                        QStringLiteral("about"),
                        QStringLiteral("lexicon"),
                        QStringLiteral("templates")});
        const Kind kind = kindOf(file);
        const QJsonObject lexicon = file.object(file.root(), QStringLiteral("lexicon"));
        for (const QString &name : lexicon.keys()) {
            m_made.m_lexicons[{kind, name}] = file.list(lexicon, name);
        }
        const QJsonArray rows = file.array(file.root(), rowsKey());
        for (qsizetype at = 0; at < rows.size(); ++at) {
            enter(file, at);
            add(templateRow(file, rows.at(at).toObject(), kind), file, builtIn);
        }
        file.leave();
        if (m_made.m_rows.empty()) {
            file.fail(QStringLiteral("no templates"));
        }
        const QString stranded = directionWithoutBeginning(m_made.m_rows);
        if (!stranded.isEmpty()) {
            const auto row = std::ranges::find(rows, stranded, idOf);
            if (row != rows.end()) {
                enter(file, row - rows.begin());
            }
            file.fail(QStringLiteral("no recognise template for the direction of ") + stranded);
        }
    }

    static QString rowsKey() { return QStringLiteral("templates"); }

    static QString idOf(const QJsonValue &row) { return row.toObject().value(QStringLiteral("id")).toString(); }

    static void enter(JsonFile &file, qsizetype row)
    {
        const QString id = idOf(file.root().value(rowsKey()).toArray().at(row));
        file.enter(rowsKey(), row, QStringLiteral("template ") + (id.isEmpty() ? QString::number(row + 1) : id));
    }

    static Kind kindOf(const JsonFile &file)
    {
        const auto kind = kindFromWire(file.text(file.root(), QStringLiteral("kind")).toStdString());
        if (!kind) {
            file.fail(QStringLiteral("kind is not a word of the set format"));
        }
        return *kind;
    }

    void add(Template row, const JsonFile &file, bool builtIn)
    {
        if (!m_made.allows(row.kind, row.type)) {
            file.fail(QStringLiteral("this kind is never asked in this type (forms.json)"));
        }
        const auto same = std::ranges::find(m_made.m_rows, row.id, &Template::id);
        if (same == m_made.m_rows.end()) {
            m_made.m_rows.push_back(std::move(row));
        } else if (builtIn) {
            file.fail(QStringLiteral("the id is used twice"));
        } else {
            *same = std::move(row);
        }
    }

    Templates m_made;
};

Templates Templates::parse(const std::vector<TemplateFile> &files, const QString &language)
{
    return TemplateReader(language).read(files);
}

} // namespace shixi::questions
