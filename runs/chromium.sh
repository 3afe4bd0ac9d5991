#!/usr/bin/env bash
# Debian's chromium, for the viewer's tests in a real browser: installed if it is missing and this is root on a machine
# with apt. Without it those tests are skipped, and say so; where every change is checked (.ci/run) they fail.
set -euo pipefail

if command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "no chromium here, and no way to install it: the tests in a browser can't run"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get -qq update && apt-get -qq install --yes --no-install-recommends chromium fonts-dejavu-core >/dev/null; }; then
    echo "chromium could not be installed: the tests in a browser can't run"
fi
