"""Each kernel against its naive twin, against the best that torch offers, and against the machine's floor.

1. Peak rates of the machine, before and after all else; the better of the two count.
2. Kernel by kernel, size by size (`contests.py`): all contestants, round by round (`timing.py` says how), two rounds to
   warm up.
3. Of each its median, its ratio to ours, the rate at which it does the work that cannot be avoided, and how much of its
   time that work takes at the peak rates. Tensors that stay in cache can beat a large copy, and so their floor.
"""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from gossamer.artifact import Record
from gossamer.bench.contest import Contest, Kind, Work
from gossamer.bench.contests import contests
from gossamer.bench.timing import Machine, Quartiles, interleaved, paired, quartiles, this_machine
from gossamer.kernels.fast import keep_freed_memory
from gossamer.training.cost import Rates, rates_for
from gossamer.training.train import TrainConfig

WARM_UP = 2
"""Rounds that aren't timed."""


class KernelCase(Record):
    """One contestant."""

    name: str
    kind: Kind
    """ours; torch's own, or made of torch's; the naive twin"""
    seconds: tuple[float, ...]
    """of every round"""
    total: Quartiles
    """of these"""
    times_ours: Quartiles
    """its seconds / those of ours, paired round by round"""
    per_second: float
    """of the work that cannot be avoided, at the median: bytes/s or flop/s"""
    floor_share: float
    """floor / median: 1 at the machine's peak"""


class KernelResult(Record):
    """One kernel at one size."""

    kernel: str
    title: str
    unit: Literal["bytes", "flops"]
    """what the work is counted in"""
    work: float
    """that cannot be avoided: bytes that must move, or floating-point operations of the nonzeros"""
    floor_seconds: float
    """of this work at the peak rates"""
    cases: tuple[KernelCase, ...]
    """ours first"""
    left_out: tuple[str, ...]
    """contestants in bfloat16 where the processor doesn't multiply it in hardware"""


class KernelBench(Record):
    """What `gossamer bench kernels` found."""

    format: Literal["gossamer-bench-kernels"] = "gossamer-bench-kernels"
    shape: str
    """its name"""
    config: TrainConfig
    """whose sizes they are"""
    n_tokens: int
    """a batch"""
    machine: Machine
    rounds: int
    rates: dict[str, float]
    """the machine's peak rates, a second"""
    results: tuple[KernelResult, ...]

    @property
    def left_out(self) -> tuple[str, ...]:
        """What wasn't measured as the processor doesn't multiply bfloat16, as "kernel: contestant", each once."""
        return tuple(dict.fromkeys(f"{result.kernel}: {name}" for result in self.results for name in result.left_out))


def bench_kernels(
    config: TrainConfig,
    rounds: int,
    shape: str,
    only: Sequence[str] = (),
    on_progress: Callable[[str], object] = lambda _: None,
) -> KernelBench:
    """Measure all kernels, or `only` some, at the sizes of `config` over `rounds` rounds.

    Raises GossamerError for a kernel that isn't there, or if the device can't be used.
    """
    to_do = contests(config, only)
    machine = this_machine(config.device, keep_freed_memory())
    on_progress("peak rates")
    rates = rates_for(config)
    timed = [_time(contest, rounds, config.device, on_progress) for contest in to_do]
    on_progress("peak rates")
    rates = Rates(*map(max, rates, rates_for(config)))
    return KernelBench(
        shape=shape,
        config=config,
        n_tokens=config.batch_size * config.model.context,
        machine=machine,
        rounds=rounds,
        rates=rates._asdict(),
        results=tuple(_result(one, rates) for one in timed),
    )


class _Timed(NamedTuple):
    """A contest without its tensors."""

    kernel: str
    title: str
    work: Work
    kinds: dict[str, Kind]
    seconds: dict[str, list[float]]
    left_out: tuple[str, ...]


def _time(contest: Contest, rounds: int, device: str, on_progress: Callable[[str], object]) -> _Timed:
    def report(n_done: int) -> None:
        on_progress(f"{contest.title}: round {max(0, n_done - WARM_UP)} of {rounds}")

    report(0)
    seconds = interleaved(
        {one.name: lambda _, run=one.run: run() for one in contest.contestants},
        rounds,
        device,
        WARM_UP,
        report,
    )
    kinds: dict[str, Kind] = {one.name: one.kind for one in contest.contestants}
    return _Timed(contest.kernel, contest.title, contest.work, kinds, seconds, contest.left_out)


def _result(timed: _Timed, rates: Rates) -> KernelResult:
    floor, work = timed.work.floor_seconds(rates), timed.work
    ours = next(iter(timed.seconds.values()))
    cases = []
    for name, seconds in timed.seconds.items():
        total = quartiles(seconds)
        cases.append(
            KernelCase(
                name=name,
                kind=timed.kinds[name],
                seconds=tuple(seconds),
                total=total,
                times_ours=paired(seconds, ours),
                per_second=work.amount / total.median,
                floor_share=floor / total.median,
            )
        )
    return KernelResult(
        kernel=timed.kernel,
        title=timed.title,
        unit=work.unit,
        work=work.amount,
        floor_seconds=floor,
        cases=tuple(cases),
        left_out=timed.left_out,
    )
