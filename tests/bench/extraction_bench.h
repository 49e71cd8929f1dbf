#pragma once

namespace shixi::bench
{

// Texts that mean ill are made when the program starts, so they are no static benchmarks.
void registerLongTexts();

} // namespace shixi::bench
