#pragma once

namespace shixi::bench
{

// Scheduling and training on the log SHIXI_BENCH_LOG names, where it names one.
void registerGivenLog();

} // namespace shixi::bench
