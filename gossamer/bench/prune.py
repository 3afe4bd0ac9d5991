"""One update of pruning's masks against its naive twin.

1. A model of a shape, trained for a few steps from dense weights to the target density, quickly; then frozen.
2. Random pairs with prompts of 8 to 16 tokens. No case is padded further than to a batch's longest prompt; ours lays
   prompts behind each other (`tasks/packing.py`).
3. The cases update masks of their own, round by round, on the same batch (`timing.py` says how):

   ours    what `gossamer prune` does between two batches (`circuit/mask_training.py`)
   plain   the same with the fast paths off
   naive   as one writes it first: dense products, AbsTopK by torch.topk and scatter, then masks by straight-through
           algebra at every site, attention with all its scores, logits at all positions

Not for how good the circuits are: random pairs teach masks nothing.
"""

import random
from collections.abc import Callable
from typing import Literal

import torch
from torch import Tensor

from gossamer.artifact import Record
from gossamer.bench.naive import abs_topk_tap, make_naive_
from gossamer.bench.steps import SparseStep
from gossamer.bench.timing import Machine, Quartiles, interleaved, paired, quartiles, this_machine
from gossamer.circuit.mask_training import MaskTraining
from gossamer.circuit.masks import Masks
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import model_batch
from gossamer.circuit.prune_config import PruneConfig
from gossamer.kernels.fast import fast_paths, keep_freed_memory
from gossamer.kernels.gate import gate_reference
from gossamer.model.layers import compress_weights
from gossamer.model.sites import Site, Tap
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch
from gossamer.tasks.pairs import Pair
from gossamer.training.train import TrainConfig

ANNEAL_STEPS = 8
N_PAIRS = 512
PROMPT_TOKENS = (8, 16)
"""Tokens of the shortest and the longest prompt: of the built-in tasks' six in ten lie between, most others are
longer."""
WARM_UP = 2
OURS, PLAIN, NAIVE = "ours", "plain", "naive"


class MaskCase(Record):
    """One contestant."""

    name: Literal["ours", "plain", "naive"]
    """which"""
    seconds: tuple[float, ...]
    """of every round's update"""
    total: Quartiles
    """of these"""
    loss: float
    """of the last batch, nats a prompt"""


class PruneBench(Record):
    """What `gossamer bench prune` found."""

    format: Literal["gossamer-bench-prune"] = "gossamer-bench-prune"
    shape: str
    """its name"""
    config: TrainConfig
    """of the model"""
    density: float
    """nonzeros of its sparse weights"""
    n_nodes: int
    """masks"""
    n_prompts: int
    """a batch"""
    n_tokens: int
    """a prompt, once padded to the longest of all"""
    machine: Machine
    rounds: int
    cases: tuple[MaskCase, ...]
    ratios: dict[str, Quartiles]
    """of the seconds of two cases, paired round by round"""

    def case(self, name: str) -> MaskCase:
        return next(case for case in self.cases if case.name == name)


class NaiveMasks(Masks):
    """The same masks, as algebra under autograd, after AbsTopK in torch's own operations, at all positions."""

    is_positionwise = False

    def __init__(self, abs_topk: Tap, *rest: object):
        super().__init__(*rest)  # pyright: ignore
        self.abs_topk = abs_topk

    def forward(self, site: Site, x: Tensor) -> Tensor:
        x = self.abs_topk(site, x)
        gates = super().gates_at(site)
        return x if gates is None else gate_reference(x, *gates)

    def gates_at(self, *sites: Site) -> None:  # noqa: ARG002
        """No fast path: the tap is called."""
        return


class NaiveTraining(MaskTraining):
    """Takes logits at all positions, and then those that are asked."""

    def answer(self, batch: PairBatch) -> Tensor:
        logits = self.model(batch.tokens, tap=self.masks)
        return logits[torch.arange(len(batch.last), device=logits.device), batch.last]

    def step(self, batch: PairBatch, learning_rate: float) -> float:
        with fast_paths(False):
            return super().step(batch, learning_rate)


class PlainTraining(MaskTraining):
    """Ours without fast paths."""

    def step(self, batch: PairBatch, learning_rate: float) -> float:
        with fast_paths(False):
            return super().step(batch, learning_rate)


def bench_prune(
    config: TrainConfig,
    rounds: int,
    shape: str,
    prune: PruneConfig | None = None,
    on_progress: Callable[[str], object] = lambda _: None,
) -> PruneBench:
    """Measure updates of masks on a model of `config` at its density, over `rounds` rounds."""
    prune = prune or PruneConfig()
    keeps = keep_freed_memory()
    machine = this_machine(config.device, keeps)
    on_progress("to the target density")
    model, density = sparse_model(config)
    pairs, batches = random_pairs(config), random.Random(config.seed)
    cases = contestants(model, config, prune)
    chosen = [
        model_batch(model, batches.sample(pairs, min(prune.pairs_a_step, len(pairs)))) for _ in range(rounds + WARM_UP)
    ]
    losses: dict[str, float] = {}

    def update(name: str) -> Callable[[int], None]:
        def run(i: int) -> None:
            losses[name] = cases[name].step(chosen[i], prune.learning_rate)

        return run

    def report(n_done: int) -> None:
        on_progress(f"round {max(0, n_done - WARM_UP)} of {rounds}")

    seconds = interleaved({name: update(name) for name in cases}, rounds, config.device, WARM_UP, report)
    return PruneBench(
        shape=shape,
        config=config,
        density=density,
        n_nodes=len(cases[OURS].masks.tau),
        n_prompts=len(chosen[0].last),
        n_tokens=max(batch.tokens.shape[1] for batch in chosen),
        machine=machine,
        rounds=rounds,
        cases=tuple(
            MaskCase(name=name, seconds=tuple(seconds[name]), total=quartiles(seconds[name]), loss=losses[name])
            for name in (OURS, PLAIN, NAIVE)
        ),
        ratios={
            "naive / ours": paired(seconds[NAIVE], seconds[OURS]),
            "plain / ours": paired(seconds[PLAIN], seconds[OURS]),
        },
    )


def contestants(model: Transformer, config: TrainConfig, prune: PruneConfig) -> dict[str, MaskTraining]:
    """The three, with equal masks on equal weights."""
    generator = torch.Generator().manual_seed(config.seed)
    windows = torch.randint(config.model.vocab_size, (16, config.model.context), generator=generator)
    means = node_means(model, windows.to(config.device))
    naive = Transformer(config.model.model_copy(update={"abs_topk_at": ()})).to(config.device).requires_grad_(False)
    naive.load_state_dict(model.state_dict())
    make_naive_(naive)
    naive.requires_grad_(False)

    def start() -> tuple[object, ...]:
        seeded = torch.Generator().manual_seed(config.seed)
        return means, prune.tau_mean, prune.tau_std, prune.temperature, seeded

    ours, plain = (Masks(*start()) for _ in range(2))  # pyright: ignore
    theirs = NaiveMasks(abs_topk_tap(config.model), *start())
    rest = {
        "k_coef": prune.k_coef,
        "gradient_clip": prune.gradient_clip,
        "betas": prune.betas,
        "weight_decay": prune.weight_decay,
    }
    return {
        OURS: MaskTraining(model, ours, **rest),
        PLAIN: PlainTraining(model, plain, **rest),
        NAIVE: NaiveTraining(naive, theirs, **rest),
    }


def sparse_model(config: TrainConfig) -> tuple[Transformer, float]:
    """A frozen model at its density, and that."""
    step = SparseStep(config, "float32")
    generator = torch.Generator().manual_seed(config.seed)
    for i in range(ANNEAL_STEPS):
        size = (config.batch_size, config.model.context + 1)
        step.anneal_step(torch.randint(config.model.vocab_size, size, generator=generator), i / (ANNEAL_STEPS - 1))
    weights = [weight.parameter for weight in step.run.weights]
    density = sum(int(w.count_nonzero()) for w in weights) / sum(w.numel() for w in weights)
    model = step.run.model.eval().requires_grad_(False)
    compress_weights(model, torch.float32)
    return model, density


def random_pairs(config: TrainConfig) -> list[Pair]:
    """Prompts of random tokens that differ in one place, with two answers."""
    draw, vocabulary = random.Random(config.seed), range(config.model.vocab_size)
    longest = min(PROMPT_TOKENS[1], config.model.context)
    pairs = []
    for _ in range(N_PAIRS):
        a = [draw.choice(vocabulary) for _ in range(draw.randint(min(PROMPT_TOKENS[0], longest), longest))]
        b = list(a)
        b[draw.randrange(len(b))] = draw.choice(vocabulary)
        first, second = draw.sample(vocabulary, 2)
        pairs.append(Pair((tuple(a), tuple(b)), (first, second)))
    return pairs
