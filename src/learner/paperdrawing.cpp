#include "learner/paperdrawing.h"

#include "core/splitmix64.h"
#include "questions/check.h"

#include <algorithm>
#include <unordered_map>

namespace shixi::learner
{

namespace
{

// A question the program can judge, and the card that asks it (null: it is over several facts).
struct PaperAskable {
    const questions::Question *question;
    const ShelfCard *card;
};

struct PaperAskables {
    std::vector<PaperAskable> questions;
    std::vector<study::PaperCandidate> candidates; // in the same order
};

// What everybody has who has the same sets, where a code draws the paper; else what this learner learns.
class Choosing
{
public:
    Choosing(const Desk &desk, const PaperWish &wish)
        : m_desk(desk)
        , m_wish(wish)
        , m_withDetails(wish.code.isEmpty() && scopeOf(desk.file) == Scope::Everything)
    {
    }

    [[nodiscard]] PaperAskables read() const
    {
        PaperAskables askables;
        std::unordered_map<FactId, std::size_t> facts;
        for (const questions::Question &question : m_desk.shelf.library().questions()) {
            const ShelfCard *card = m_desk.shelf.cardOf(question.id);
            if (!questions::isJudged(question.type) || question.facts.empty() || !isWanted(question, card)) {
                continue;
            }
            study::PaperCandidate candidate;
            candidate.about = facts.try_emplace(question.facts.front(), facts.size()).first->second;
            candidate.type = question.type;
            candidate.kind = question.kind;
            candidate.level = levelOf(question, card);
            candidate.form = question.form;
            candidate.section = sectionOf(question);
            askables.questions.push_back({&question, card});
            askables.candidates.push_back(std::move(candidate));
        }
        return askables;
    }

private:
    [[nodiscard]] bool isWanted(const questions::Question &question, const ShelfCard *card) const
    {
        if (levelOf(question, card) == Level::Detail && !m_withDetails) {
            return false;
        }
        if (!m_wish.code.isEmpty()) {
            return true;
        }
        if (m_desk.shelf.rests(question.id)) {
            return false;
        }
        return !m_wish.learntOnly || (card != nullptr && isIntroduced(card->id));
    }

    [[nodiscard]] bool isIntroduced(const CardId &card) const
    {
        const auto &states = statesOf(m_desk.file);
        const auto state = states.find(card);
        return state != states.end() && state->second.introduced;
    }

    [[nodiscard]] Level levelOf(const questions::Question &question, const ShelfCard *card) const
    {
        if (card != nullptr) {
            return card->level;
        }
        const knowledge::Fact *fact = m_desk.shelf.library().fact(question.facts.front());
        return fact == nullptr ? Level::Useful : fact->level;
    }

    [[nodiscard]] std::string sectionOf(const questions::Question &question) const
    {
        const knowledge::Fact *fact = m_desk.shelf.library().fact(question.facts.front());
        return fact == nullptr ? std::string() : fact->section.toStdString();
    }

    const Desk &m_desk;
    const PaperWish &m_wish;
    const bool m_withDetails;
};

// As it will be shown.
questions::Question frozen(const questions::Question &question, std::uint64_t seed)
{
    questions::Question shown = question;
    shown.options.clear();
    for (const QString &id : questions::optionOrder(question, seed)) {
        shown.options.push_back(*question.option(id));
    }
    shown.fixedOptions = true;
    return shown;
}

PaperSheetItem sheetItem(const Desk &desk, const PaperAskable &askable, std::uint64_t seed)
{
    PaperSheetItem item;
    const questions::Manifest &set = desk.shelf.manifestOf(askable.question->id);
    item.set = set.id;
    item.version = set.version;
    if (askable.card != nullptr) {
        item.card = askable.card->id;
        item.rev = askable.card->rev;
    }
    item.question = frozen(*askable.question, seed);
    return item;
}

int passPointsOf(const PaperPlan &plan, const study::Paper &paper)
{
    std::int64_t full = 0;
    for (const study::PaperItem &item : paper.items) {
        full += item.points;
    }
    return static_cast<int>((full * plan.passPercent + 99) / 100);
}

} // namespace

std::uint64_t seedOfCode(const PaperWish &wish)
{
    return seedFrom(wish.plan + '\n' + wish.code.simplified().toLower().toStdString());
}

DrawnPaper drawnPaper(const Desk &desk, const PaperPlan &plan, const PaperWish &wish, std::uint64_t seed)
{
    const PaperAskables askables = Choosing(desk, wish).read();
    std::vector<study::PaperPart> parts;
    for (const PaperPlanPart &part : plan.parts) {
        parts.push_back(part.asks);
    }
    const study::Drawn drawn = study::drawPaper(parts, askables.candidates, seed);
    DrawnPaper result;
    PaperSheet &sheet = result.sheet;
    sheet.plan = plan.id;
    sheet.code = wish.code;
    sheet.paper.kind = plan.kind;
    const bool untimed = wish.untimed && plan.kind == study::Paper::Kind::SelfTest;
    sheet.paper.limitMs = untimed ? 0 : std::int64_t{plan.minutes} * 60'000;
    sheet.paper.rules = builtInPaperRules().scoring;
    for (std::size_t part = 0; part < drawn.size(); ++part) {
        result.had.push_back(static_cast<int>(drawn[part].size()));
        for (const std::size_t place : drawn[part]) {
            sheet.paper.items.push_back({plan.parts[part].points, plan.parts[part].rule});
            sheet.items.push_back(sheetItem(desk, askables.questions[place], seed));
        }
    }
    sheet.paper.passPoints = passPointsOf(plan, sheet.paper);
    return result;
}

} // namespace shixi::learner
