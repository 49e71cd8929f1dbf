#include "learner/challengerecord.h"

#include "learner/replay.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int msASecond = 1000;

int termIn(const QJsonObject &object, const QString &key, int least, int most)
{
    return std::clamp(object.value(key).toInt(least), least, most);
}

struct WrittenInChallenge {
    LogStamp stamp;
    study::ChallengeEvent event;
};

std::vector<study::ChallengeEvent> challengeEvents(const ChallengeRecord &record, const std::vector<SessionEdit> &edits)
{
    std::vector<WrittenInChallenge> written;
    for (const Answer &answer : record.answers) {
        written.push_back({answer.stamp, study::Judged{answer.question, isRight(answer)}});
    }
    for (const PaperEdit &time : record.times) {
        const QuestionId question = questionOf(time);
        written.push_back({time.stamp,
                           isRunOut(time, record.terms) ? study::ChallengeEvent(study::RanOut{question})
                                                        : study::TimeBegan{question}});
    }
    for (const SessionEdit &edit : edits) {
        if (edit.kind == SessionEditKind::Ended) {
            written.push_back({edit.stamp, study::GivenUp{}});
        }
    }
    std::ranges::sort(written, [](const WrittenInChallenge &left, const WrittenInChallenge &right) {
        return isWrittenBefore(left.stamp, right.stamp);
    });
    std::vector<study::ChallengeEvent> events;
    for (WrittenInChallenge &row : written) {
        events.push_back(std::move(row.event));
    }
    return events;
}

} // namespace

std::optional<ChallengeRecord> readChallenge(store::LearnerFile &file, const SessionId &session)
{
    auto start = session.empty() ? std::nullopt : file.sessions.find(session);
    if (!start || start->mode != Mode::Challenge) {
        return std::nullopt;
    }
    ChallengeRecord record;
    record.start = std::move(*start);
    record.terms = challengeTermsOf(record.start.parameters);
    record.answers = file.answers.ofSession(session);
    for (PaperEdit &edit : file.paperEdits.ofSession(session)) {
        if (edit.kind == PaperEditKind::Waited && !edit.chosen.empty()) {
            record.times.push_back(std::move(edit));
        }
    }
    const std::vector<SessionEdit> edits = file.sessions.edits(session);
    record.ended = std::ranges::any_of(edits, [](const SessionEdit &edit) {
        return edit.kind == SessionEditKind::Ended;
    });
    record.state = study::fold(record.terms, challengeEvents(record, edits));
    return record;
}

std::string parametersOf(const study::ChallengeTerms &terms)
{
    const QJsonObject object{{"lives"_L1, terms.lives},
                             {"seconds"_L1, static_cast<int>(terms.limitMs / msASecond)},
                             {"spared"_L1, terms.spared}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

study::ChallengeTerms challengeTermsOf(const std::string &parameters)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    return {termIn(object, u"lives"_s, 1, 9),
            std::int64_t{termIn(object, u"seconds"_s, 0, 600)} * msASecond,
            termIn(object, u"spared"_s, 0, 9)};
}

QuestionId questionOf(const PaperEdit &time)
{
    return {time.chosen.empty() ? std::string() : time.chosen.front()};
}

bool isRunOut(const PaperEdit &time, const study::ChallengeTerms &terms)
{
    return terms.limitMs > 0 && time.usedMs >= terms.limitMs;
}

bool isRight(const Answer &answer)
{
    return answer.verdict == Verdict::Right || answer.verdict == Verdict::Near;
}

} // namespace shixi::learner
