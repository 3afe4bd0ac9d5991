"""A training step against its naive twin, against dense steps of the same shape, and against the machine's floor.

1. Peak rates of the machine, before and after all else; the better of the two count.
2. Ours, trained for a few steps from dense weights to the target density, quickly.
3. Ours in the other dtype and the naive twins, from the same weights and moments; the dense models, from their own.
4. A first step of each. On a processor that doesn't multiply bfloat16 in hardware, what takes over `TOO_SLOW` times as
   long as the fastest of its kind is left out of the rounds: it couldn't be the best of them.
5. The others a step each, round by round, on the same batch (`timing.py` says how), one more round to warm up.

On a GPU the dense step also runs through torch.compile, with the launches up to its gradients recorded as ours are, and
without; on a CPU torch.compile needs a C++ compiler at the user's.

"Ours" is bfloat16 where the processor multiplies it in hardware, float32 elsewhere. "Best dense" and "best naive" are
the fastest of their kind by median, so that no slow baseline flatters us.
"""

from collections.abc import Callable, Mapping
from typing import Literal

import torch
from jaxtyping import Int
from torch import Tensor

from gossamer.artifact import Record
from gossamer.bench.steps import DenseStep, Dtype, NaiveStep, SparseStep
from gossamer.bench.timing import Machine, Quartiles, interleaved, paired, quartiles, this_machine
from gossamer.kernels.fast import keep_freed_memory, multiplies_bfloat16
from gossamer.training.cost import Rates, count, floor_seconds, rates_for
from gossamer.training.recorder import Recorder
from gossamer.training.train import TrainConfig, resolved

ANNEAL_STEPS = 8
"""From dense weights to the target."""
WARM_UP = 1
"""Rounds that aren't timed, after each case's first step."""
TOO_SLOW = 5
"""Times the fastest first step of its kind, from which on a case is left out where bfloat16 is slow."""
Kind = Literal["ours", "naive", "dense"]
OURS, NAIVE, DENSE, FLOOR = "ours", "naive", "dense", "floor"


class Case(Record):
    """One contestant."""

    name: str
    """kind and dtype"""
    kind: Kind
    """whose step it is"""
    seconds: tuple[float, ...]
    """of every round's step"""
    total: Quartiles
    """of these"""
    phases: dict[str, Quartiles]
    """seconds of a step's parts"""
    loss: float
    """of the last step, nats a token; the dense models' weights are not ours"""


class LeftOut(Record):
    """A contestant in bfloat16 that was timed once, on a processor that doesn't multiply it in hardware."""

    name: str
    """kind and dtype"""
    kind: Kind
    """whose step it is"""
    first_seconds: float
    """of its first step"""


class TrainBench(Record):
    """What `gossamer bench train` found."""

    format: Literal["gossamer-bench-train"] = "gossamer-bench-train"
    shape: str
    """its name"""
    config: TrainConfig
    """what was trained; its dtype is that of "ours" """
    density: float
    """nonzeros of the weights under the top-k rule, as they were at the end"""
    n_tokens: int
    """a step"""
    n_parameters: int
    """of our model"""
    data: str
    """where the tokens came from"""
    machine: Machine
    rounds: int
    ours: str
    """the case that the ratios call ours"""
    best_dense: str
    """the fastest dense case"""
    best_naive: str
    """the fastest naive case"""
    cases: tuple[Case, ...]
    left_out: tuple[LeftOut, ...]
    """too slow for the rounds"""
    rates: dict[str, float]
    """the machine's peak rates, a second"""
    floor: dict[str, float]
    """seconds of the parts that no step can do without, at these rates"""
    floor_seconds: float
    """their sum"""
    ratios: dict[str, Quartiles]
    """of the seconds of two cases, paired round by round"""

    def case(self, name: str) -> Case:
        return next(case for case in self.cases if case.name == name)


def bench_train(
    config: TrainConfig,
    batch_at: Callable[[int], Int[Tensor, "batch seq_and_next"]],
    rounds: int,
    shape: str,
    data: str,
    on_progress: Callable[[str], object] = lambda _: None,
) -> TrainBench:
    """Measure `config` at its target density over `rounds` rounds; `batch_at(i)` is the i-th batch.

    Raises GossamerError if the density can't hold the minimum of connections, or the device can't be used.
    """
    counts = count(config)
    machine = this_machine(config.device, keep_freed_memory())
    on_progress("peak rates")
    rates = rates_for(config)
    config = resolved(config.model_copy(update={"dtype": "auto"}))
    sparse, cases = _contestants(config, batch_at, on_progress)
    left_out = _left_out(_first_steps(cases, batch_at(ANNEAL_STEPS), on_progress), config.device)
    cases = {name: case for name, case in cases.items() if name not in {one.name for one in left_out}}

    def report(n_done: int) -> None:
        on_progress(f"round {max(0, n_done - WARM_UP)} of {rounds}")

    steps = {name: lambda i, case=case: case.step(batch_at(ANNEAL_STEPS + 1 + i)) for name, case in cases.items()}
    seconds = interleaved(steps, rounds, config.device, WARM_UP, report)
    on_progress("peak rates")
    rates = Rates(*map(max, rates, rates_for(config)))

    measured = tuple(
        Case(
            name=name,
            kind=_kind(name),
            seconds=tuple(seconds[name]),
            total=quartiles(seconds[name]),
            phases={phase: quartiles([step[phase] for step in case.phases[-rounds:]]) for phase in case.phases[-1]},
            loss=case.loss,
        )
        for name, case in cases.items()
    )
    ours = f"{OURS}, {config.dtype}"
    floor = floor_seconds(config, rates)
    best = {kind: _fastest(measured, kind) for kind in (DENSE, NAIVE)}
    return TrainBench(
        shape=shape,
        config=config,
        density=_density(sparse),
        n_tokens=config.batch_size * config.model.context,
        n_parameters=counts.n_parameters,
        data=data,
        machine=machine,
        rounds=rounds,
        ours=ours,
        best_dense=best[DENSE],
        best_naive=best[NAIVE],
        cases=measured,
        left_out=left_out,
        rates=rates._asdict(),
        floor=floor._asdict(),
        floor_seconds=floor.total,
        ratios={
            "ours / best dense": paired(seconds[ours], seconds[best[DENSE]]),
            "ours / dense, float32": paired(seconds[ours], seconds[f"{DENSE}, float32"]),
            "best naive / ours": paired(seconds[best[NAIVE]], seconds[ours]),
            "ours / floor": paired(seconds[ours], [floor.total] * rounds),
        },
    )


def _contestants(
    config: TrainConfig, batch_at: Callable[[int], Tensor], on_progress: Callable[[str], object]
) -> tuple[SparseStep, dict[str, SparseStep | DenseStep]]:
    """Ours in the configuration's dtype, and all cases by name, ready for their rounds."""
    dtype: Dtype = "bfloat16" if config.dtype == "bfloat16" else "float32"
    ours = SparseStep(config, dtype)
    for i in range(ANNEAL_STEPS):
        on_progress(f"to the target density: step {i + 1} of {ANNEAL_STEPS}")
        ours.anneal_step(batch_at(i), i / (ANNEAL_STEPS - 1))
    other = SparseStep(config, "float32" if dtype == "bfloat16" else "bfloat16")
    other.continue_from_(ours)
    sparse = {step.config.dtype: step for step in (ours, other)}
    cases: dict[str, SparseStep | DenseStep] = {f"{OURS}, {name}": step for name, step in sparse.items()}
    cases |= {f"{DENSE}, {products}": DenseStep(config, products) for products in ("bfloat16", "autocast", "float32")}
    device = torch.device(config.device)
    if device.type == "cuda":
        cases[f"{DENSE}, autocast, compiled"] = DenseStep(config, "autocast", compiled=True)
        if config.micro_batch_size is None:
            recorded = DenseStep(config, "autocast", compiled=True, recorder=Recorder(device))
            cases[f"{DENSE}, autocast, compiled, recorded"] = recorded
    cases |= {f"{NAIVE}, {name}": NaiveStep(step) for name, step in sparse.items()}
    return ours, cases


def _first_steps(
    cases: Mapping[str, SparseStep | DenseStep], batch: Tensor, on_progress: Callable[[str], object]
) -> dict[str, float]:
    """Seconds of the first step of each."""
    seconds = {}
    for name, case in cases.items():
        on_progress(f"first step: {name}")
        case.step(batch)
        seconds[name] = sum(case.phases[-1].values())
    return seconds


def _left_out(first_seconds: Mapping[str, float], device: str) -> tuple[LeftOut, ...]:
    """The cases in bfloat16 that are too slow for the rounds."""
    here = torch.device(device)
    if here.type != "cpu" or multiplies_bfloat16(here):
        return ()
    fastest: dict[str, float] = {}
    for name, seconds in first_seconds.items():
        fastest[_kind(name)] = min(seconds, fastest.get(_kind(name), seconds))
    return tuple(
        LeftOut(name=name, kind=_kind(name), first_seconds=seconds)
        for name, seconds in first_seconds.items()
        if not name.endswith("float32") and seconds > TOO_SLOW * fastest[_kind(name)]
    )


def _kind(name: str) -> Kind:
    return "ours" if name.startswith(OURS) else "naive" if name.startswith(NAIVE) else "dense"


def _fastest(cases: tuple[Case, ...], kind: str) -> str:
    return min((case for case in cases if case.kind == kind), key=lambda case: case.total.median).name


def _density(step: SparseStep) -> float:
    weights = [weight.parameter for weight in step.run.weights]
    return sum(int(w.count_nonzero()) for w in weights) / sum(w.numel() for w in weights)
