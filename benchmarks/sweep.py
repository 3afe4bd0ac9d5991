"""A sweep's best configuration against the one that it began with, with seeds that the sweep hasn't used.

    python benchmarks/sweep.py SWEEP [SEEDS [TOKENS]]

The best of many noisy trials looks better than it is. So both are run again on the sweep's tasks, with the same
examples and other masks and batches; the ratio of their edges is what tuning was worth. SEEDS is how many (3), TOKENS
the tokens folder if the model no longer finds its own.
"""

import sys
from math import exp, log
from pathlib import Path
from statistics import mean

from gossamer.artifact import read_record
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.places import model_tokenizer, open_model, open_pretraining, pretraining_windows
from gossamer.cli.prune import open_examples
from gossamer.study.record import STUDY_JSON, StudyRecord
from gossamer.study.space import parameters_of
from gossamer.study.sweep import prepare, run_trial, warm_up, worth

FIRST_SEED = 1000


def main() -> None:
    folder, n_seeds = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3
    tokens = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    study = read_record(StudyRecord, folder / STUDY_JSON)
    assert study.best_config is not None, "no trial is done yet"
    path = folder / study.model
    model, pretraining, config = open_model(path, "cpu"), open_pretraining(tokens, path), study.config
    examples = [open_examples(task, None, model_tokenizer(path), config) for task in study.tasks]
    windows = pretraining_windows(pretraining.stream, model, config.mean_tokens)
    subject = prepare(model, examples, windows, pretraining.stream.hash, config, study.axes)
    warm_up(subject)
    edges: dict[str, list[float]] = {"default": [], "best": []}
    for seed in range(FIRST_SEED, FIRST_SEED + n_seeds):
        for name, setting in (("default", config), ("best", study.best_config)):
            rows = run_trial(subject, searched(setting, study), seed)
            found, seconds = worth(rows)
            edges[name].append(found)
            tasks = "  ".join(f"{row.task} {row.n_edges}" for row in rows)
            print(f"seed {seed}  {name:<8}{found:8.1f} edges {seconds:8.1f} s   {tasks}", flush=True)
    ratio = exp(mean(log(best / default) for best, default in zip(edges["best"], edges["default"], strict=True)))
    print(f"best / default, geometric mean over {n_seeds} seeds: {ratio:.3f}")


def searched(config: PruneConfig, study: StudyRecord) -> dict[str, float]:
    return {name: value for name, value in parameters_of(config).items() if name in study.axes}


if __name__ == "__main__":
    main()
