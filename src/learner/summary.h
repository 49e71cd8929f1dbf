#pragma once

#include "questions/questionset.h"

#include <QStringList>

#include <vector>

namespace shixi::learner
{

// What a session came to.

struct MissedItem {
    const questions::Question *question = nullptr;
    const knowledge::Fact *fact = nullptr;
    QStringList chosen;
    bool leech = false; // since that day it is one that is missed again and again
    bool sure = false; // told to be very sure beforehand
};

// Learning points, by content/rules/points.json.
struct SessionPoints {
    int gained = 0; // by this session
    int today = 0; // of the study day of its last answer
    int aDay = 0; // no more than this on one day; 0: none can be had, every set has switched them off
};

struct Summary {
    int firstAsks = 0;
    int right = 0; // of the first asks
    int taught = 0;
    int answers = 0; // in all
    int counted = 0; // answers that are reviews
    int practiceOnly = 0;
    int seconds = 0;
    std::vector<MissedItem> missed; // told to be sure first, else as they were asked
    SessionPoints points;
    int dueTomorrow = 0; // questions to review
    int freshTomorrow = 0; // new facts a first session of that day would teach
    int minutesTomorrow = 0; // for both
    int moreAvailable = 0; // questions of a further round now: of the day's share, else beyond it
};

} // namespace shixi::learner
