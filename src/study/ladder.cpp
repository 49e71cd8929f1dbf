#include "study/ladder.h"

namespace shixi::study
{

Form nearestForm(Form wanted, const std::vector<Form> &available)
{
    std::optional<Form> easier;
    std::optional<Form> harder;
    for (const Form form : available) {
        if (form <= wanted) {
            easier = easier && *easier > form ? *easier : form;
        } else {
            harder = harder && *harder < form ? *harder : form;
        }
    }
    return easier ? *easier : harder.value_or(wanted);
}

Form formFor(const std::optional<double> &stability, const std::vector<Form> &available, const Rules &rules)
{
    Form wanted = Form::Recognise;
    if (stability && *stability >= rules.recallFromDays) {
        wanted = Form::Recall;
    } else if (stability && *stability >= rules.fillFromDays) {
        wanted = Form::Fill;
    }
    return nearestForm(wanted, available);
}

Form stepBelow(Form form, const std::vector<Form> &available)
{
    std::optional<Form> below;
    for (const Form other : available) {
        if (other < form && (!below || other > *below)) {
            below = other;
        }
    }
    return below.value_or(form);
}

} // namespace shixi::study
