#pragma once

#include "viewmodels/differencemodel.h"
#include "viewmodels/optionmodel.h"
#include "viewmodels/pairing.h"
#include "viewmodels/piecemodel.h"
#include "viewmodels/tickmodel.h"

namespace shixi
{

// What a question is answered through, a model a way of answering.
struct AnswerFaces {
    OptionModel options;
    PieceModel pieces;
    Pairing pairing;
    DifferenceModel difference;
    TickModel answerItems;
};

} // namespace shixi
