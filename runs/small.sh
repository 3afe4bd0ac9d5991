#!/usr/bin/env bash
# The whole story at its smallest, in about two minutes: a tiny model learns that `while True` is followed by a colon and
# `return True` by a newline, not well but above chance, and its circuit goes through the same verbs as any other.
set -euo pipefail
out=${1:-out/small}
rm -rf "$out/tokens" "$out/model" "$out/circuit"

gossamer tokenize --out "$out/tokens"
gossamer train "$out/tokens" --out "$out/model" --config runs/small.json
gossamer prune "$out/model" while_return_true --out "$out/circuit" --target-loss 0.45 --steps 150 --mean-tokens 32768 --cut-every 50
gossamer validate "$out/circuit"
gossamer nodes "$out/circuit" --n-tokens 32768
gossamer draw "$out/circuit" -o "$out/circuit.svg" -o "$out/circuit.png"
gossamer view "$out/circuit" "$out/model" --export "$out/circuit.html"
gossamer inspect "$out/circuit"
