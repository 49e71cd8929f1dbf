#include "learner/paperdrawing.h"
#include "learner/papers.h"
#include "learner/papersheet.h"
#include "learner/private.h"

// What a paper would be, and papers that are kept elsewhere than in the learner's file.
namespace shixi::learner
{

PaperOffer Papers::offer(const PaperPlan &plan, const PaperWish &wish) const
{
    return store::guarded([&] {
        const DrawnPaper drawn = drawnPaper(m_learner.d->desk(), plan, wish, seedOfCode(wish));
        PaperOffer offer;
        for (std::size_t part = 0; part < plan.parts.size(); ++part) {
            const PaperPlanPart &wanted = plan.parts[part];
            offer.parts.push_back({wanted.asks.type,
                                   wanted.asks.questions,
                                   drawn.had[part],
                                   wanted.points,
                                   drawn.sheet.paper.rules[wanted.rule]});
        }
        const study::Paper &paper = drawn.sheet.paper;
        offer.questions = static_cast<int>(drawn.sheet.items.size());
        offer.fullPoints = study::fold(paper, std::vector<study::PaperEvent>()).fullPoints;
        offer.passPoints = paper.passPoints;
        offer.minutes = static_cast<int>(paper.limitMs / 60'000);
        offer.formal = paper.kind == study::Paper::Kind::Formal;
        return offer;
    });
}

PaperSheet Papers::drawn(const PaperPlan &plan, const PaperWish &wish) const
{
    return store::guarded([&] {
        Learner::Private &d = *m_learner.d;
        const std::uint64_t seed = wish.code.isEmpty() ? d.stamps.seed() : seedOfCode(wish);
        return drawnPaper(d.desk(), plan, wish, seed).sheet;
    });
}

} // namespace shixi::learner
