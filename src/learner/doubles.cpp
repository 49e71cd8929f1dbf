#include "learner/moving.h"
#include "learner/private.h"

#include <map>
#include <set>

// What two devices did to one session, each before it knew of the other. Every device that has both keeps the same one,
// the one written first, and voids the others: several voids of a row are as one.
namespace shixi::learner
{

namespace
{

// The question's answers in a paper are those of the device that handed it in first, as far as it has one.
class FirstOfEach
{
public:
    explicit FirstOfEach(const std::vector<Answer> &answers)
    {
        for (const Answer &answer : answers) { // in order of writing
            m_devices.try_emplace(answer.stamp.device, m_devices.size());
            const auto [kept, isFirst] = m_kept.try_emplace(answer.question, &answer);
            if (!isFirst && placeOf(answer) < placeOf(*kept->second)) {
                kept->second = &answer;
            }
        }
    }

    [[nodiscard]] bool keeps(const Answer &answer) const { return m_kept.at(answer.question) == &answer; }

private:
    [[nodiscard]] std::size_t placeOf(const Answer &answer) const { return m_devices.at(answer.stamp.device); }

    std::map<DeviceId, std::size_t> m_devices; // in the order of their first answers
    std::map<QuestionId, const Answer *> m_kept;
};

} // namespace

void Learner::Private::voidDoubles()
{
    for (const std::int64_t moment : file.sessions.sharedMoments()) {
        std::set<std::string> origins;
        for (const SessionStart &start : file.sessions.begunAt(moment)) { // in order of writing
            if (!origins.insert(originOf(start)).second) {
                voidSession(start);
            }
        }
    }
    for (const SessionId &paper : file.answers.papersWithDoubles()) {
        const std::vector<Answer> answers = file.answers.ofSession(paper);
        const FirstOfEach first(answers);
        for (const Answer &answer : answers) {
            if (!first.keeps(answer)) {
                writeVoid(answer);
            }
        }
    }
}

} // namespace shixi::learner
