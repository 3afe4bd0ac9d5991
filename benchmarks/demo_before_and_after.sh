#!/usr/bin/env bash
# How much faster is the demo than at an earlier commit? Every piece of runs/demo.sh with the code of both, in turns.
#
#   benchmarks/demo_before_and_after.sh COMMIT [STEPS] [ROUNDS]      by default the demo's 1,800 steps, 3 rounds
#
# Both run in this environment (PYTHON=python), each with its own runs/demo.json; the order changes from round to round.
# With fewer STEPS the seconds of the steps are scaled to 1,800: the schedule scales with them, so the share of sparse
# steps is the same. A first, short turn of each that isn't counted compiles kernels. PRUNE="..." replaces prune's flags,
# which a model of few steps needs: its circuit can't meet the demo's target.
set -euo pipefail
commit=${1:?give the commit to compare with}
steps=${2:-1800} rounds=${3:-3}
prune=${PRUNE:---target-loss 0.12 --steps 300 --no-eliminate}
after=$(git rev-parse --show-toplevel)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/code"
git -C "$after" archive "$commit" | tar -x -C "$scratch/code"
python=$(command -v "${PYTHON:-python}")

piece() { # piece ROUND WHICH NAME ARGUMENT...: one command, its seconds as a line of times.tsv
    local round=$1 which=$2 name=$3 began=$EPOCHREALTIME tree=$after
    shift 3
    [[ $which == after ]] || tree=$scratch/code
    (cd "$tree" && PYTHONPATH=$tree "$python" -m gossamer "$@" > "$scratch/said" 2>&1) || {
        echo "$which: gossamer $* failed:"
        cat "$scratch/said"
        exit 1
    } >&2
    printf '%s\t%s\t%s\t%s\t%s\n' "$round" "$which" "$name" "$began" "$EPOCHREALTIME" >> "$scratch/times.tsv"
}

story() { # story ROUND NAME COMMAND...: one piece with the code of both; @ stands for the folder of each
    local round=$1 name=$2 order="before after" which
    shift 2
    ((round % 2)) || order="after before"
    for which in $order; do
        piece "$round" "$which" "$name" "${@//@/$scratch/$which-$round}"
    done
}

for ((round = 0; round <= rounds; round++)); do
    n=$steps
    ((round)) || n=$((steps < 300 ? steps : 300))
    for which in before after; do rm -rf "$scratch/$which-$round"; done
    story "$round" tokenize tokenize --out @/tokens
    story "$round" train train @/tokens --out @/model --config runs/demo.json --steps "$n"
    # The turn that isn't counted has too poor a model for the demo's target.
    # shellcheck disable=SC2086
    if ((round)); then story "$round" prune prune @/model single_double_quote --out @/circuit $prune
    else story "$round" prune prune @/model single_double_quote --out @/circuit --target-loss 0.6931 --steps 2 --no-eliminate; fi
    story "$round" validate validate @/circuit
    story "$round" draw draw @/circuit -o @/circuit.svg -o @/circuit.png
    echo "round $round of $rounds done"
done

"$python" - "$scratch" "$steps" "$rounds" << 'END'
import csv, json, statistics, sys
from collections import defaultdict
from pathlib import Path

scratch, steps, rounds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
seconds = defaultdict(dict)  # by round and code, then by piece
with open(scratch / "times.tsv") as file:
    for round_, which, piece, began, ended in csv.reader(file, delimiter="\t"):
        seconds[int(round_), which][piece] = float(ended) - float(began)
for (round_, which), pieces in seconds.items():
    if round_:
        in_steps = json.loads((scratch / f"{which}-{round_}/model/train.json").read_text())["result"]["seconds"]
        pieces["train"] += in_steps * (1800 / steps - 1)
        pieces["whole story"] = sum(pieces.values())
        pieces["steps alone"] = in_steps * 1800 / steps
print(f"seconds, medians of {rounds} rounds in turns; training of 1,800 steps from {steps}")
print(f"{'':<12}{'before':>9}{'after':>9}   before / after, paired: median (all)")
for piece in seconds[1, "before"]:
    before, after = ([seconds[r, which][piece] for r in range(1, rounds + 1)] for which in ("before", "after"))
    ratios = [b / a for b, a in zip(before, after)]
    shown = " ".join(f"{ratio:.2f}" for ratio in ratios)
    medians = f"{statistics.median(before):>9.1f}{statistics.median(after):>9.1f}"
    print(f"{piece:<12}{medians}   {statistics.median(ratios):.2f} ({shown})")
END
