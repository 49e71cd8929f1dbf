#pragma once

namespace shixi::bench
{

// From text to draft, in the process.
void registerDrafts();

} // namespace shixi::bench
