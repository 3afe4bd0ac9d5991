#!/usr/bin/env bash
# From Python's standard library to a validated circuit, in minutes on two cores and without a network.
# Writes everything below out/demo (or the folder given); each step is a command that you can run by itself.
set -euo pipefail
out=${1:-out/demo}
rm -rf "$out/tokens" "$out/model" "$out/circuit"

gossamer tokenize --out "$out/tokens"

gossamer train "$out/tokens" --out "$out/model" --config runs/demo.json

# The cut is left as it is: dropping every node that the cut's own pairs can spare makes a circuit half the size that
# does worse on held-out pairs.
gossamer prune "$out/model" single_double_quote --out "$out/circuit" --target-loss 0.12 --steps 300 --no-eliminate

gossamer validate "$out/circuit"

gossamer nodes "$out/circuit"

gossamer draw "$out/circuit" -o "$out/circuit.svg" -o "$out/circuit.png"

gossamer view "$out/circuit" "$out/model" --export "$out/circuit.html"

echo
gossamer inspect "$out/model"
gossamer inspect "$out/circuit"
echo "artifacts: $out/tokens, $out/model, $out/circuit (report.json and nodes.json in it); picture: $out/circuit.svg, $out/circuit.png"
echo "to look at: $out/circuit.html, or, with the model behind it: gossamer view $out/circuit"
