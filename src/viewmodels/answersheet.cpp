#include "viewmodels/answersheet.h"

#include "core/error.h"
#include "core/kinds.h"
#include "learner/filework.h"
#include "viewmodels/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QStringList texts(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values) {
        list.append(QString::fromStdString(value));
    }
    return list;
}

QString timeOf(const LogStamp &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp.atMs, Qt::OffsetFromUTC, stamp.utcOffsetMinutes * 60)
        .toString(Qt::ISODate);
}

// In the order of answerColumns().
QJsonArray rowOf(const Answer &answer, const questions::QuestionSet &library)
{
    // What the library no longer has keeps the ids it was logged with.
    const questions::Question *question = library.question(answer.question);
    const QStringList chosen = texts(answer.chosen);
    return {timeOf(answer.stamp),
            QDate(1970, 1, 1).addDays(answer.stamp.studyDay).toString(Qt::ISODate),
            question == nullptr ? QString() : question->stem,
            question == nullptr ? chosen.join(u'、') : chosenText(*question, chosen),
            question == nullptr ? QString() : answerText(*question),
            text(wireName(answer.verdict)),
            answer.rating ? QJsonValue(static_cast<int>(*answer.rating)) : QJsonValue(QString()),
            answer.confidence ? QJsonValue(*answer.confidence) : QJsonValue(QString()),
            answer.durationMs / 1000.0,
            text(wireName(answer.kind)),
            text(wireName(answer.type)),
            text(wireName(answer.form)),
            text(answer.set.value),
            answer.setVersion,
            text(answer.card.value),
            text(answer.question.value),
            text(answer.session.value),
            text(answer.stamp.device.value)};
}

QString heading(const char *words)
{
    return QCoreApplication::translate("AnswerSheet", words);
}

} // namespace

QStringList answerColumns()
{
    return {u"time"_s,
            u"study_day"_s,
            u"question"_s,
            u"chosen"_s,
            u"answer"_s,
            u"verdict"_s,
            u"rating"_s,
            u"confidence"_s,
            u"seconds"_s,
            u"kind"_s,
            u"type"_s,
            u"form"_s,
            u"set"_s,
            u"version"_s,
            u"card"_s,
            u"stem_id"_s,
            u"session"_s,
            u"device"_s};
}

QStringList answerHeadings()
{
    return {//: Column of the exported table: when an answer was given.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Time")),
            //: Column of the exported table: the day of study an answer counts for.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Study day")),
            //: Column of the exported table: the words of the question.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Question")),
            //: Column of the exported table: what the learner answered.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Your answer")),
            //: Column of the exported table: the right answer.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Right answer")),
            //: Column of the exported table: right, near, partial or wrong.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Result")),
            //: Column of the exported table: 1 to 4 where the answer counts for memory, empty where it is practice.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Counted as (1–4)")),
            //: Column of the exported table: 1 where the learner said it was a guess.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Sure (1: guessed)")),
            //: Column of the exported table: how long the answer took.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Seconds")),
            //: Column of the exported table: the kind of fact.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Kind")),
            //: Column of the exported table: the type of question.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Type")),
            //: Column of the exported table: recognise, fill or recall.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Form")),
            //: Column of the exported table: the set of questions.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Set")),
            //: Column of the exported table: the version of the set.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Version")),
            //: Column of the exported table: number of what is remembered.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Fact number")),
            //: Column of the exported table: number of the question.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Question number")),
            //: Column of the exported table: number of the round of questions.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Round number")),
            //: Column of the exported table: the device an answer was given on.
            heading(QT_TRANSLATE_NOOP("AnswerSheet", "Device"))};
}

int writeAnswers(const QString &learnerPath,
                 const QString &destination,
                 formats::SheetFormat format,
                 const QStringList &columns,
                 const questions::QuestionSet &library)
{
    QSaveFile file(destination);
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(ErrorCode::Io, (destination + u": "_s + file.errorString()).toStdString());
    }
    formats::SheetWriter sheet(file, format, columns, {{u"format"_s, u"shixi-answers"_s}, {u"version"_s, 1}});
    learner::eachAnswer(learnerPath, [&](const Answer &answer) {
        sheet.addRow(rowOf(answer, library));
    });
    if (!file.commit()) {
        throw Error(ErrorCode::Io, (destination + u": "_s + file.errorString()).toStdString());
    }
    return sheet.rows();
}

} // namespace shixi
