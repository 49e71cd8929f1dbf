# One interface target carries the warnings, so a library opts in by linking it.
add_library(shixi_warnings INTERFACE)
target_compile_options(shixi_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    # Same bytes on every processor: no fused multiply-add that one of them lacks.
    -ffp-contract=off
    $<$<BOOL:${SHIXI_DEVELOPER_MODE}>:-Werror>)
