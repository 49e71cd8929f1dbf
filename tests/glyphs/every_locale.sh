#!/usr/bin/env bash
# every_locale.sh PROBE JAPANESE_FIRST_CONF: the probe in many locales, with the system's fonts and with Japanese ones preferred.
set -uo pipefail
probe="$1" conf=$(realpath "$2") failed=0
for locale in C C.UTF-8 en_US.UTF-8 ja_JP.UTF-8 ko_KR.UTF-8 zh_TW.UTF-8 zh_CN.UTF-8; do
  for fonts in "" "$conf"; do
    said=$(LC_ALL="$locale" LANG="$locale" ${fonts:+env FONTCONFIG_FILE="$fonts"} "$probe" 2>&1)
    status=$?
    echo "$locale ${fonts:+(Japanese fonts first)}: $said"
    [ "$status" = 0 ] || failed=1
  done
done
# The probe must be able to tell: left to itself, Qt draws Japanese forms there.
if LC_ALL=ja_JP.UTF-8 FONTCONFIG_FILE="$conf" "$probe" --as-qt-would >/dev/null 2>&1; then
  echo "the probe sees Chinese forms where nobody asked for them, so it proves nothing"
  failed=1
fi
exit "$failed"
