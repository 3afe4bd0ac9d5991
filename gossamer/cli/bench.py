"""`gossamer bench train`, `gossamer bench kernels` and `gossamer bench prune`."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import torch
import tyro
from jaxtyping import Int
from rich.table import Table
from torch import Tensor

from gossamer.artifact import write_record
from gossamer.bench.kernels import KernelBench, bench_kernels
from gossamer.bench.prune import PruneBench, bench_prune
from gossamer.bench.shapes import SHAPES, ShapeName, StepConfig, at_density, density, shape_config
from gossamer.bench.steps import PHASES
from gossamer.bench.timing import Machine, Quartiles
from gossamer.bench.train import TOO_SLOW, TrainBench, bench_train
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.configuration import value_of
from gossamer.cli.display import console, say, saying_when_kernels_compile, table, warnings_as_lines
from gossamer.cli.parse import start
from gossamer.cli.places import check_kind
from gossamer.data.tokens import open_tokens
from gossamer.errors import GossamerError, unknown
from gossamer.folders import atomic_directory
from gossamer.kernels.fast import check_device
from gossamer.training.train import TrainConfig

HELP = """usage: gossamer bench {train,kernels,prune} ...

    train     a training step against its naive twin, dense steps of the same shape, and the machine's floor
    kernels   each kernel of such a step against its naive twin, what torch offers, and the machine's floor
    prune     an update of pruning's masks against its naive twin

All measure in one process, in interleaved rounds, and compare within a round: medians, quartiles, paired ratios.
`gossamer bench train --help` and so on explain the arguments.
"""
BENCH_JSON, BENCH_PNG = "bench.json", "bench.png"


def main(arguments: Sequence[str]) -> None:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(HELP, end="")
        return
    verbs = {"train": _train, "kernels": _kernels, "prune": _prune}
    if arguments[0] not in verbs:
        raise unknown("benchmark", arguments[0], verbs)
    with warnings_as_lines("bench"):
        verbs[arguments[0]](list(arguments[1:]))


def _train(arguments: list[str]) -> None:
    default = shape_config(_shape_asked(arguments))
    asked = StepConfig.of(default)

    def run(
        *,
        shape: ShapeName = "S",
        density: str | None = None,
        rounds: int = 15,
        tokens: Path | None = None,
        out: Path | None = None,
        config: Annotated[StepConfig, tyro.conf.arg(name="")] = asked,
    ) -> None:
        """Time a training step of a shape: ours by phase, its naive twin, dense steps, the floor.

        Ours and the naive twin are measured in float32 and bfloat16, the dense step in float32, in bfloat16 by autocast
        and with bfloat16 products only. What takes five times as long as its like, as bfloat16 does on processors that
        don't multiply it, is timed once. Flags of the configuration change the shape.

        Args:
            shape: S (d 128, 4 layers), M (d 256, 4 layers), L (d 512, 8 layers) or demo (that of `make demo`).
            density: fraction of nonzero weights, 1/64 say; by default 1/64, and 1/8 for the demo. Without
                --sparsity.min-connections the least a neuron is 4, or the most that fit.
            rounds: how often each case takes its turn.
            tokens: a folder made by `gossamer tokenize`; by default tokens are drawn at random from the seed.
            out: a folder for bench.json (all figures) and bench.png (bars); by default nothing is written.
            config: the step.
        """
        _check_rounds(rounds)
        check_device(config.device)
        measured, batch_at, data = _batches(_at_density(config.within(default), density, arguments), tokens)
        with _folder(out) as aside:
            with _progress() as note, saying_when_kernels_compile(config.device):
                named = shape if measured.model == default.model else f"{shape} with another model"
                bench = bench_train(measured, batch_at, rounds, named, data, note)
            _show_train(bench)
            if aside is not None:
                from gossamer.bench.plot import plot_train_bench

                write_record(aside / BENCH_JSON, bench)
                plot_train_bench(bench, aside / BENCH_PNG)
        if out is not None:
            say(f"figures in {out / BENCH_JSON}, bars in {out / BENCH_PNG}")

    start(run, arguments, "gossamer bench train")


def _kernels(arguments: list[str]) -> None:
    def run(
        *,
        shape: ShapeName = "S",
        rounds: int = 15,
        only: tuple[str, ...] = (),
        device: str = "cpu",
        out: Path | None = None,
    ) -> None:
        """Time each kernel at a shape's sizes: ours, what torch offers, the naive twin, the floor.

        abs-topk: at the stream's and the neurons' width; norm-abs-topk: after RMSNorm; attention: with a sink; linear:
        a map and its input's gradient, density by density; weight-gradient: that alone; loss: with the bigram table;
        update: AdamW and the exact top-k. All but the last go forward and backward, or backward alone. A rate counts
        only the work that cannot be avoided; the share of the floor is the time this takes at the machine's peak rates.

        Args:
            shape: S (d 128, 4 layers), M (d 256, 4 layers), L (d 512, 8 layers) or demo (that of `make demo`).
            rounds: how often each contestant takes its turn.
            only: these kernels instead of all, `--only attention linear` say.
            device: cpu, or a GPU such as cuda, where ours choose their kernels themselves.
            out: a folder for bench.json (all figures) and bench.png (bars); by default nothing is written.
        """
        _check_rounds(rounds)
        check_device(device)
        config = shape_config(shape).model_copy(update={"device": device})
        with _folder(out) as aside:
            with _progress() as note, saying_when_kernels_compile(device):
                bench = bench_kernels(config, rounds, shape, only, note)
            _show_kernels(bench)
            if aside is not None:
                from gossamer.bench.plot_kernels import plot_kernel_bench

                write_record(aside / BENCH_JSON, bench)
                plot_kernel_bench(bench, aside / BENCH_PNG)
        if out is not None:
            say(f"figures in {out / BENCH_JSON}, bars in {out / BENCH_PNG}")

    tyro.cli(run, args=arguments, prog="gossamer bench kernels")


def _prune(arguments: list[str]) -> None:
    def run(
        *,
        shape: ShapeName = "S",
        density: str | None = None,
        pairs: int = 64,
        rounds: int = 15,
        device: str = "cpu",
        out: Path | None = None,
    ) -> None:
        """Time an update of pruning's masks: ours, ours with the fast paths off, and its naive twin.

        The model has a shape's size and density; the prompts are random, of 8 to 16 tokens, padded no further than to
        the longest of their batch; ours lays them behind each other.

        Args:
            shape: S (d 128, 4 layers), M (d 256, 4 layers), L (d 512, 8 layers) or demo (that of `make demo`).
            density: fraction of nonzero weights, 1/64 say; by default 1/64, and 1/8 for the demo.
            pairs: pairs in each update.
            rounds: how often each case takes its turn.
            device: cpu, or a GPU such as cuda.
            out: a folder for bench.json (all figures); by default nothing is written.
        """
        _check_rounds(rounds)
        check_device(device)
        if pairs < 1:
            raise GossamerError(f"--pairs is {pairs}; an update needs at least one pair")
        config = _at_density(shape_config(shape).model_copy(update={"device": device}), density, arguments)
        with _folder(out) as aside:
            with _progress() as note, saying_when_kernels_compile(device):
                bench = bench_prune(config, rounds, shape, PruneConfig(pairs_a_step=pairs), note)
            _show_prune(bench)
            if aside is not None:
                write_record(aside / BENCH_JSON, bench)
        if out is not None:
            say(f"figures in {out / BENCH_JSON}")

    tyro.cli(run, args=arguments, prog="gossamer bench prune")


def _shape_asked(arguments: Sequence[str]) -> ShapeName:
    """The shape, before the arguments are parsed: the other flags' defaults depend on it. A wrong name is left to the
    parser."""
    asked = "S"
    for flag, value in pairwise([*arguments, ""]):
        if flag == "--shape":
            asked = value
        elif flag.startswith("--shape="):
            asked = flag.removeprefix("--shape=")
    names: tuple[ShapeName, ...] = tuple(SHAPES)
    return names[names.index(asked)] if asked in names else "S"


def _check_rounds(rounds: int) -> None:
    if rounds < 1:
        raise GossamerError(f"--rounds is {rounds}; a median needs at least one round")


def _at_density(config: TrainConfig, asked: str | None, arguments: Sequence[str]) -> TrainConfig:
    l0 = config.sparsity.l0 if asked is None else density(asked)
    if value_of("--sparsity.min-connections", arguments) is not None:
        return config.model_copy(update={"sparsity": config.sparsity.model_copy(update={"l0": l0})})
    return at_density(config, l0)


def _batches(
    config: TrainConfig, tokens: Path | None
) -> tuple[TrainConfig, Callable[[int], Int[Tensor, "batch seq_and_next"]], str]:
    """The configuration for the tokens' vocabulary, the batches, and where they come from."""
    size = (config.batch_size, config.model.context + 1)
    if tokens is None:

        def random(i: int) -> Tensor:
            generator = torch.Generator().manual_seed(((config.seed << 32) + i) % (1 << 63))
            return torch.randint(config.model.vocab_size, size, generator=generator)

        return config, random, f"random tokens, seed {config.seed}"
    check_kind(tokens, "tokens")
    opened = open_tokens(tokens)
    model = config.model.model_copy(update={"vocab_size": opened.manifest.vocab_size})
    stream = opened.split("train")
    stream.batch(config.seed, 0, *size)  # too short a corpus is said now
    config = config.model_copy(update={"model": model})
    return config, lambda i: torch.from_numpy(stream.batch(config.seed, i, *size)), f"{tokens}, {stream.hash}"


@contextmanager
def _folder(out: Path | None) -> Iterator[Path | None]:
    if out is None:
        yield None
    else:
        with atomic_directory(out, (BENCH_JSON, BENCH_PNG)) as aside:
            yield aside


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """A line that says what is being measured; silent without a terminal, and never on the screen within a round."""
    if not console.is_terminal:
        yield lambda _: None
        return
    try:
        yield lambda text: print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
    finally:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _ms(value: Quartiles) -> tuple[str, str]:
    return f"{1e3 * value.median:,.2f}", f"{1e3 * value.low:,.2f} - {1e3 * value.high:,.2f}"


def _show_train(bench: TrainBench) -> None:
    shape = bench.config.model
    say(
        f"shape {bench.shape}: d {shape.d_model}, {shape.n_layer} layers, {bench.n_tokens:,} tokens a step, "
        f"{bench.n_parameters:,} parameters, density {bench.density:.5g}, at least "
        f"{bench.config.sparsity.min_connections} connections a neuron; {bench.data}"
    )
    _show_machine(bench.machine, bench.rounds)
    ours = bench.case(bench.ours).total.median
    rows = []
    for case in sorted(bench.cases, key=lambda case: case.total.median):
        marks = {bench.ours: " *", bench.best_dense: " *", bench.best_naive: " *"}
        rows.append((case.name + marks.get(case.name, ""), *_ms(case.total), f"{case.total.median / ours:.2f}"))
    for case in bench.left_out:
        seconds = case.first_seconds
        rows.append((f"{case.name}, left out", f"{1e3 * seconds:,.2f}", "one step", f"{seconds / ours:.2f}"))
    rows.append(("floor at peak rates", f"{1e3 * bench.floor_seconds:,.2f}", "", f"{bench.floor_seconds / ours:.2f}"))
    head = ("step (* in the ratios below)", "median ms", "quartiles", "of ours")
    console.print(table("A step", head, rows))
    if bench.left_out:
        say(
            f"left out of the rounds: what took over {TOO_SLOW} times as long in a first step as the fastest of its "
            "kind; this processor does not multiply bfloat16 in hardware"
        )
    names = [phase for phase in PHASES if any(phase in case.phases for case in bench.cases)]
    phases = [
        (case.name, *(f"{1e3 * case.phases[name].median:,.2f}" if name in case.phases else "" for name in names))
        for case in bench.cases
    ]
    console.print(table("Medians of its phases, ms", ("", *names), phases))
    floor = [(part.replace("_", " "), f"{1e3 * seconds:,.2f}") for part, seconds in bench.floor.items()]
    console.print(table("The floor's parts", ("", "ms"), floor))
    console.print(_ratio_table(bench.ratios))


def _show_kernels(bench: KernelBench) -> None:
    shape = bench.config.model
    say(f"shape {bench.shape}: d {shape.d_model}, {bench.n_tokens:,} tokens, float32 activations")
    _show_machine(bench.machine, bench.rounds)
    for result in bench.results:
        rate = "GB/s" if result.unit == "bytes" else "GFLOP/s"
        rows = [
            (
                case.name,
                *_ms(case.total),
                f"{case.times_ours.median:.2f}",
                f"{case.times_ours.low:.2f} - {case.times_ours.high:.2f}",
                f"{1e-9 * case.per_second:,.1f}",
                f"{case.floor_share:.0%}",
            )
            for case in result.cases
        ]
        rows.append(("floor at peak rates", f"{1e3 * result.floor_seconds:,.2f}", "", "", "", "", "100%"))
        head = ("", "median ms", "quartiles", "times ours", "quartiles", rate, "of the floor")
        console.print(table(result.title, head, rows))
    if bench.left_out:
        say(
            "not measured, as this processor does not multiply bfloat16 in hardware, which makes it many times slower "
            "than float32: " + "; ".join(bench.left_out)
        )


def _show_prune(bench: PruneBench) -> None:
    shape = bench.config.model
    say(
        f"shape {bench.shape}: d {shape.d_model}, {shape.n_layer} layers, density {bench.density:.5g}, "
        f"{bench.n_nodes:,} masks; {bench.n_prompts} prompts an update, padded to {bench.n_tokens} tokens at most"
    )
    _show_machine(bench.machine, bench.rounds)
    ours = bench.case("ours").total.median
    rows = [(case.name, *_ms(case.total), f"{case.total.median / ours:.2f}") for case in bench.cases]
    console.print(table("An update of the masks", ("", "median ms", "quartiles", "of ours"), rows))
    console.print(_ratio_table(bench.ratios))


def _ratio_table(ratios: dict[str, Quartiles]) -> Table:
    rows = [(name, f"{r.median:.3f}", f"{r.low:.3f} - {r.high:.3f}") for name, r in ratios.items()]
    return table("Ratios, paired round by round", ("", "median", "quartiles"), rows)


def _show_machine(machine: Machine, rounds: int) -> None:
    load = "" if machine.load is None else f", load {machine.load:.1f}"
    memory = "kept for the next tensor" if machine.keeps_freed_memory else "given back"
    say(
        f"{machine.date}, {machine.processor}, {machine.n_threads} threads on {machine.n_cores} cores{load}, device "
        f"{machine.device}, torch {machine.torch}; {rounds} interleaved rounds; freed memory is {memory}, for all cases"
    )
