#pragma once

namespace shixi::app
{

// Without a named family, Qt draws Chinese with Japanese glyph forms in most locales. Call before any window is made.
void preferChineseForms();

} // namespace shixi::app
