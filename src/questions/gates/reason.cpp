#include "questions/gates/reason.h"

namespace shixi::questions
{

const char *wireName(Reason reason)
{
    switch (reason) {
    case Reason::NoTemplate:
        return "no-template";
    case Reason::Detail:
        return "detail";
    case Reason::Contradiction:
        return "contradiction";
    case Reason::Duplicate:
        return "duplicate";
    case Reason::Evidence:
        return "evidence";
    case Reason::MissingField:
        return "missing-field";
    case Reason::NoPlace:
        return "no-place";
    case Reason::TooLongToType:
        return "too-long-to-type";
    case Reason::StemLength:
        return "stem-length";
    case Reason::StemForm:
        return "stem-form";
    case Reason::Closure:
        return "closure";
    case Reason::DateInStem:
        return "date-in-stem";
    case Reason::KeyInStem:
        return "key-in-stem";
    case Reason::GivesAway:
        return "gives-away";
    case Reason::OpenInterval:
        return "open-interval";
    case Reason::FewStrays:
        return "few-strays";
    case Reason::Overlap:
        return "overlap";
    case Reason::SameStem:
        return "same-stem";
    }
    return "";
}

} // namespace shixi::questions
