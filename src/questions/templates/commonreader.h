#pragma once

#include "questions/templates/jsonfile.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// Reads common.json and forms.json.
class CommonReader
{
public:
    static void readCommon(const JsonFile &file, Templates &into);
    static void readForms(const JsonFile &file, Templates &into);

private:
    static void readBeginnings(const JsonFile &file, const QJsonObject &entry, Kind kind, Templates &into);
};

} // namespace shixi::questions
