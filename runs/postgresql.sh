#!/usr/bin/env bash
# Debian's PostgreSQL, for the test of workers that share a study on a real server: installed if it is missing and this
# is root on a machine with apt. Without it that test is skipped, and says so.
set -euo pipefail

if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "no PostgreSQL here, and no way to install it: its test will be skipped"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get -qq update && apt-get -qq install --yes --no-install-recommends postgresql >/dev/null; }; then
    echo "PostgreSQL could not be installed: its test will be skipped"
fi
