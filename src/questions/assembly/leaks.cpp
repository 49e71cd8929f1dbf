#include "questions/assembly/wholeset.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

constexpr qsizetype shortestKey = 3; // characters of normal form: 四强 is told everywhere
constexpr qsizetype tellingRun = 6; // so many characters of the fact beside its key tell which fact it is

// What a leak would tell: the key of a card and the words around it.
struct Secret {
    std::size_t draft = 0;
    QString key;
    QString around; // the evidence without the key
};

std::vector<Secret> secretsOf(const std::vector<CardDraft> &drafts)
{
    std::vector<Secret> secrets;
    for (std::size_t at = 0; at < drafts.size(); ++at) {
        for (const Question &question : drafts[at].questions) {
            const bool one = question.type == QuestionType::Single && question.answer.size() == 1;
            const QString key = one ? text::normalForm(question.answer.front()) : QString();
            if (key.size() >= shortestKey) {
                QString around = text::normalForm(question.evidence.quote);
                secrets.push_back({at, key, around.replace(key, QStringLiteral(" "))});
                break;
            }
        }
    }
    return secrets;
}

bool sharesRun(const QString &one, const QString &other)
{
    for (qsizetype at = 0; at + tellingRun <= one.size(); ++at) {
        const QString run = one.mid(at, tellingRun);
        if (!run.contains(u' ') && other.contains(run)) {
            return true;
        }
    }
    return false;
}

bool tells(QString stem, const Secret &secret)
{
    return stem.contains(secret.key) && sharesRun(stem.replace(secret.key, QStringLiteral(" ")), secret.around);
}

bool asks(const CardDraft &draft, const Question &question)
{
    return std::ranges::find(draft.questions, question.id, &Question::id) != draft.questions.end();
}

bool isSpared(const CardDraft &teller, const CardDraft &told, const Material &material)
{
    return teller.fact == told.fact || material.shareSentence(*teller.fact, *told.fact);
}

// Of a teller that cannot do without its question and the card it tells of, the lesser goes; of two core ones none.
void settle(CardDraft &teller, const Question &question, CardDraft &told, const Templates &templates)
{
    CardDraft without = teller;
    std::erase_if(without.questions, [&](const Question &other) {
        return other.id == question.id;
    });
    if (without.canBegin(templates) || (teller.fact->level > told.fact->level)) {
        teller = std::move(without);
    } else if (told.fact->level > teller.fact->level || told.fact->level != Level::Core) {
        told.questions.clear();
    }
}

} // namespace

void dropLeaks(std::vector<CardDraft> &drafts, const Material &material)
{
    const std::vector<Secret> secrets = secretsOf(drafts);
    for (CardDraft &teller : drafts) {
        const std::vector<Question> questions = teller.questions;
        for (const Question &question : questions) {
            const QString stem = text::normalForm(question.stem);
            for (const Secret &secret : secrets) {
                CardDraft &told = drafts[secret.draft];
                if (!told.questions.empty() && tells(stem, secret) && !isSpared(teller, told, material)) {
                    settle(teller, question, told, material.templates());
                }
                if (!asks(teller, question)) {
                    break; // what is gone tells nothing more
                }
            }
        }
    }
}

} // namespace shixi::questions
