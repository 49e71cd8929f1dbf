#include "core/error.h"

namespace shixi
{

Error::Error(ErrorCode code, const std::string &detail)
    : std::runtime_error(detail)
    , m_code(code)
{
}

} // namespace shixi
