#pragma once

// Every mode with a page of its own.
#include "viewmodels/challengemodel.h"
#include "viewmodels/dailymodel.h"
#include "viewmodels/duelmodel.h"
#include "viewmodels/listeningmodel.h"
#include "viewmodels/papermodel.h"
#include "viewmodels/readthroughmodel.h"
#include "viewmodels/relaymodel.h"
