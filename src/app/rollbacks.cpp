#include "app/rollbacks.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

// The version of a set that held on a device; learner files are merged, so each device has its own.
QString heldSetting(const learner::Device &device, const SetId &set)
{
    return u"held-version/%1/%2"_s.arg(QString::fromStdString(device.id.value), QString::fromStdString(set.value));
}

std::map<SetId, int> versionsIn(const questions::QuestionSet &library)
{
    std::map<SetId, int> versions;
    for (const questions::Card &card : library.cards()) {
        const questions::Manifest &manifest = library.manifestOf(card.id);
        versions.emplace(manifest.id, manifest.version);
    }
    for (const questions::SharedCard &shared : library.shared()) {
        const questions::Manifest &manifest = library.manifestOf(shared.card.id);
        versions.emplace(manifest.id, manifest.version);
    }
    return versions;
}

} // namespace

void putBack(learner::Learner &learner, const questions::QuestionSet &library, const SetId &set)
{
    std::vector<CardId> cards;
    for (const questions::Card &card : library.cards()) {
        if (library.manifestOf(card.id).id == set) {
            cards.push_back(card.id);
        }
    }
    for (const questions::SharedCard &shared : library.shared()) {
        if (library.manifestOf(shared.card.id).id == set) {
            cards.push_back(shared.card.id);
        }
    }
    learner.rolledBack(cards);
}

void keepUpWithRollbacks(learner::Learner &learner, const questions::QuestionSet &library, const Raised &raised)
{
    for (const auto &[set, version] : versionsIn(library)) {
        const QString key = heldSetting(learner.device(), set);
        const int before = learner.setting(key, u"1"_s).toInt(); // most sets never have another
        if (before > version) {
            putBack(learner, library, set);
        } else if (before < version && raised) { // it says itself what is right, with a rev that may be below theirs
            learner.notesLeftBehind(raised(set));
        }
        if (before != version) { // last: broken off before, it is done again
            learner.setSetting(key, QString::number(version));
        }
    }
}

} // namespace shixi::app
