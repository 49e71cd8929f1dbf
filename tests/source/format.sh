#!/usr/bin/env bash
# Fails when a C++ file is not in the form of .clang-format.
set -euo pipefail
cd "$1"
find src tests content -name '*.h' -o -name '*.cpp' | sort | xargs clang-format --dry-run -Werror
