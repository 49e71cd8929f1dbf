#include "questions/assembly/wholeset.h"
#include "text/fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace shixi::questions
{

namespace
{

constexpr int trueFalseShare = 10; // one question in so many

// The words both stems end with: a template differs from another at its head.
qsizetype commonEnd(const QString &one, const QString &other)
{
    const auto [left, right] = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return left - one.rbegin();
}

bool asksTheSame(const Question &harder, const Question &easier)
{
    constexpr qsizetype telling = 8;
    const qsizetype shared = commonEnd(harder.stem, easier.stem);
    const QString end = harder.stem.right(shared);
    return harder.form == Form::Fill && harder.type == QuestionType::Cloze && easier.type == QuestionType::Single
        && harder.answer == easier.answer && shared >= telling && end.contains(QStringLiteral("____"));
}

// The stem as it is compared: the blank keeps its place.
QString comparedStem(const Question &question)
{
    return text::normalForm(QString(question.stem).replace(QStringLiteral("____"), QStringLiteral("空空")));
}

bool saysTrue(const Question &question)
{
    return question.key.value(0) == QLatin1String("a");
}

} // namespace

void dropRepeats(std::vector<CardDraft> &drafts)
{
    for (CardDraft &draft : drafts) {
        const std::vector<Question> all = draft.questions;
        std::erase_if(draft.questions, [&](const Question &question) {
            return std::ranges::any_of(all, [&](const Question &other) {
                return asksTheSame(question, other);
            });
        });
    }
}

void dropSameDates(std::vector<CardDraft> &drafts, const Material &material)
{
    const auto dateOf = [&](const CardDraft &document) {
        return std::ranges::find_if(drafts, [&](const CardDraft &date) {
            return date.fact->kind == Kind::DateEvent && date.fact->answer == document.fact->docDate
                && date.card.direction == QLatin1String("subject_to_answer")
                && material.shareSentence(*date.fact, *document.fact);
        });
    };
    const auto hasOther = [&](const CardDraft &one) {
        return std::ranges::any_of(drafts, [&](const CardDraft &other) {
            return other.fact == one.fact && other.card.direction != one.card.direction;
        });
    };
    std::set<CardId> twice;
    for (const CardDraft &draft : drafts) {
        const bool dated = draft.card.direction == QLatin1String("document_to_date");
        const auto date = dated && draft.fact->kind == Kind::Document ? dateOf(draft) : drafts.end();
        if (date == drafts.end()) {
            continue;
        }
        const bool spared = hasOther(draft) || draft.fact->level != Level::Core;
        twice.insert(spared || !hasOther(*date) ? draft.card.id : date->card.id);
    }
    std::erase_if(drafts, [&](const CardDraft &draft) {
        return twice.contains(draft.card.id);
    });
}

void shareTrueFalse(std::vector<CardDraft> &drafts)
{
    int others = 0;
    std::array<int, 2> found{};
    for (const CardDraft &draft : drafts) {
        for (const Question &question : draft.questions) {
            const bool trueFalse = question.type == QuestionType::TrueFalse;
            others += trueFalse ? 0 : 1;
            found[saysTrue(question) ? 1 : 0] += trueFalse ? 1 : 0;
        }
    }
    const int most = others / (trueFalseShare - 1);
    const int each = std::min({found[0], found[1], most / 2});
    std::array<int, 2> left{each, each};
    for (CardDraft &draft : drafts) {
        std::erase_if(draft.questions, [&](const Question &question) {
            return question.type == QuestionType::TrueFalse && left[saysTrue(question) ? 1 : 0]-- <= 0;
        });
    }
}

void dropTwoKeys(std::vector<CardDraft> &drafts)
{
    std::map<QString, QStringList> keys;
    std::set<QString> bad;
    for (const CardDraft &draft : drafts) {
        for (const Question &question : draft.questions) {
            const auto [known, fresh] = keys.emplace(comparedStem(question), question.answer);
            if (!fresh && known->second != question.answer) {
                bad.insert(known->first);
            }
        }
    }
    for (CardDraft &draft : drafts) {
        std::erase_if(draft.questions, [&](const Question &question) {
            return bad.contains(comparedStem(question));
        });
    }
}

} // namespace shixi::questions
