"""What it costs to train the masks of several searches in step, against one after the other.

    python benchmarks/together.py [--shape S] [--device cuda] [--searches 1 2 4 8 16] [--rounds 15]

1. A model of a shape, at its density, with random pairs as in `gossamer bench prune`, and masks for each search.
2. Interleaved rounds: one update of 1, of 2, of 4 ... searches in step.
3. Medians in ms of an update of all, and of one search's share.
"""

import random
from collections.abc import Callable
from statistics import median

import torch
import tyro

from gossamer.bench.prune import random_pairs, sparse_model
from gossamer.bench.shapes import ShapeName, at_density, shape_config
from gossamer.bench.timing import interleaved, this_machine
from gossamer.circuit.mask_training import MaskTraining, step_together
from gossamer.circuit.masks import Masks
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import model_batch
from gossamer.circuit.prune_config import PruneConfig
from gossamer.kernels.fast import keep_freed_memory


def main(
    shape: ShapeName = "S", device: str = "cpu", searches: tuple[int, ...] = (1, 2, 4, 8, 16), rounds: int = 15
) -> None:
    keeps = keep_freed_memory()
    config = at_density(shape_config(shape).model_copy(update={"device": device}), 1 / 64)
    model, _ = sparse_model(config)
    pairs, draw, prune = random_pairs(config), random.Random(0), PruneConfig()
    windows = torch.randint(config.model.vocab_size, (16, config.model.context), generator=torch.Generator())
    means = node_means(model, windows.to(device))

    def training(seed: int) -> MaskTraining:
        masks = Masks(means, prune.tau_mean, prune.tau_std, prune.temperature, torch.Generator().manual_seed(seed))
        return MaskTraining(model, masks, k_coef=prune.k_coef, gradient_clip=prune.gradient_clip)

    def update(n: int) -> Callable[[int], None]:
        trainings = [training(seed) for seed in range(n)]

        def run(_: int) -> None:
            batches = [model_batch(model, draw.sample(pairs, prune.pairs_a_step)) for _ in range(n)]
            step_together(trainings, batches, [prune.learning_rate] * n)

        return run

    seconds = interleaved({str(n): update(n) for n in searches}, rounds, device, 3, lambda _: None)
    machine = this_machine(device, keeps)
    print(f"shape {shape}, {machine.date}, {machine.processor}, {machine.n_threads} threads, device {machine.device}")
    for n in searches:
        all_of_them = 1000 * median(seconds[str(n)])
        print(
            f"{n:4} searches in step: {all_of_them:8.1f} ms an update, {all_of_them / n:8.1f} ms a search", flush=True
        )


if __name__ == "__main__":
    tyro.cli(main)
