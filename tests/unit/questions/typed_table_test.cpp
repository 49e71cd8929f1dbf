#include "questions/typed/typed.h"

#include <gtest/gtest.h>

#include <QFile>

#include <stdexcept>
#include <vector>

// A namespace of its own: test files are compiled together.
namespace shixi::questions::typedtable
{

struct Row {
    int line = 0;
    QString kind;
    QString right;
    QString accepted;
    QString typed;
    QString verdict;
    QString why;
};

[[maybe_unused]] static void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.right.left(20).toStdString() << " <- " << row.typed.left(20).toStdString();
}

namespace
{

// \u4E00 is that unit, \repeat(甲,3) is 甲甲甲.
QString unescaped(QString cell)
{
    for (qsizetype at = cell.indexOf(QLatin1String("\\repeat(")); at >= 0;
         at = cell.indexOf(QLatin1String("\\repeat("))) {
        const qsizetype comma = cell.indexOf(u',', at);
        const qsizetype end = cell.indexOf(u')', comma);
        const QString many =
            cell.sliced(at + 8, comma - at - 8).repeated(cell.sliced(comma + 1, end - comma - 1).toInt());
        cell.replace(at, end + 1 - at, many);
    }
    for (qsizetype at = cell.indexOf(QLatin1String("\\u")); at >= 0; at = cell.indexOf(QLatin1String("\\u"))) {
        cell.replace(at, 6, QChar(cell.sliced(at + 2, 4).toUShort(nullptr, 16)));
    }
    return cell;
}

std::vector<Row> rowsOfTheTable()
{
    QFile file(QStringLiteral(SHIXI_SOURCE_DIR "/tests/unit/questions/typed_answers.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("typed_answers.tsv cannot be read");
    }
    std::vector<Row> rows;
    int line = 0;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(QChar(u'\n'))) {
        ++line;
        const QStringList cells = text.split(QChar(u'\t'));
        if (text.isEmpty() || text.startsWith(u'#') || cells[0] == QLatin1String("kind")) {
            continue;
        }
        if (cells.size() != 6) {
            throw std::runtime_error("typed_answers.tsv:" + std::to_string(line) + ": six cells are wanted");
        }
        rows.push_back({line, cells[0], unescaped(cells[1]), cells[2], unescaped(cells[3]), cells[4], cells[5]});
    }
    return rows;
}

Question questionOf(const Row &row)
{
    Question question;
    question.type = QuestionType::Short;
    question.kind = row.kind.isEmpty() ? Kind::Term : kindFromWire(row.kind.toStdString()).value();
    question.answer = row.right.split(QChar(u'｜'));
    question.accept = row.accepted.split(QChar(u'｜'), Qt::SkipEmptyParts);
    return question;
}

QString said(const Question &question, const QString &typed)
{
    const bool pinyin = isTypedAsPinyin(question, typed);
    switch (checkTyped(question, typed)) {
    case Verdict::Right:
        return QStringLiteral("exact");
    case Verdict::Near:
        return QStringLiteral("near");
    case Verdict::Partial:
        return QStringLiteral("partial");
    case Verdict::Wrong:
        break;
    }
    return pinyin ? QStringLiteral("pinyin") : QStringLiteral("wrong");
}

std::string nameOf(const testing::TestParamInfo<Row> &row)
{
    return "line" + std::to_string(row.param.line);
}

} // namespace

class TypedTable : public testing::TestWithParam<Row>
{
};

TEST_P(TypedTable, SaysWhatATeacherSays)
{
    const Row &row = GetParam();
    EXPECT_EQ(said(questionOf(row), row.typed).toStdString(), row.verdict.toStdString())
        << row.right.left(60).toStdString() << " <- " << row.typed.left(60).toStdString() << ": "
        << row.why.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Line, TypedTable, testing::ValuesIn(rowsOfTheTable()), nameOf);

} // namespace shixi::questions::typedtable
