"""A run as one HTML file that opens offline: what was asked, how it went, what came out.

1. The summary: where the run stands, when and on what it began, its losses, pace, share of the floor and memory.
2. Curves, inline as SVG: losses, fraction of nonzeros, learning rate, gradient, tokens/s, alive neurons a layer.
3. Nonzeros a matrix: of a finished run from its model, of a running one what the rule keeps at its last step.
4. The configuration.

Written at the end of a run, and for a running or stopped one whenever it is asked for (`gossamer inspect --report`).
Everything that came from outside is escaped; the file loads nothing.
"""

import io
import math
import statistics
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from gossamer.artifact import Record, read_record, write_text
from gossamer.errors import is_there
from gossamer.model.checkpoint import MODEL_JSON, load_model
from gossamer.training.circumstances import NONE, Circumstances
from gossamer.training.cost import count, dense_parts
from gossamer.training.metrics_file import read_metrics
from gossamer.training.model_bytes import outline
from gossamer.training.run_record import TrainRecord, read_train_record
from gossamer.training.train import Metrics, TrainConfig
from gossamer.training.units import duration, in_bytes
from gossamer.training.weight_sparsity import sparse_weights

REPORT, FLOOR_JSON = "report.html", "floor.json"
MOST_POINTS = 1000
"""Of a curve; more are averaged, as nobody can see them."""
WHAT_CURVES_ARE = (
    "Losses are nats a token. l0 is the fraction of weights that may be nonzero. The learning rate is the configured "
    "one times a warm-up and a linear decay, and times the square root of the target l0 over the step's: it is less "
    "while the weights are dense. The gradient's root mean square is over all parameters, before the gradient is "
    "divided by it. A neuron is alive if it fired anywhere in the validation windows."
)
WHAT_THE_FLOOR_IS = (
    "What cannot be avoided at the rates of this machine: arithmetic, and passes over memory. Attention counts as fast "
    "as torch's own, which ours may beat."
)


class FloorRecord(Record):
    """The floor of a step on the machine that trained, in `floor.json`."""

    rates: dict[str, float]
    """flop/s and bytes/s, as measured"""
    seconds: dict[str, float]
    """of a step at least, by part"""
    total: float
    """their sum"""


def write_report(folder: Path) -> Path:
    """Write `report.html` into a run's folder. Raises GossamerError if there is no run, or a file of it is damaged."""
    path = folder / REPORT
    write_text(path, report_html(folder))
    return path


def report_html(folder: Path) -> str:
    """The report of the run in a folder."""
    record = read_train_record(folder)
    metrics = read_metrics(folder)
    floor = read_record(FloorRecord, folder / FLOOR_JSON) if is_there(folder / FLOOR_JSON) else None
    name = escape(folder.resolve().name)
    parts = [f"<h1>Training of {name}</h1>", _rows(_summary(record, metrics, floor))]
    if metrics:
        parts += ["<h2>Curves</h2>", _curves(metrics, record.config), f"<p>{WHAT_CURVES_ARE}</p>"]
    title, head, lines = _nonzeros(folder, record, metrics)
    parts += [f"<h2>{title}</h2>", _table(head, lines)]
    if floor is not None:
        seconds = [*floor.seconds.items(), ("in all", floor.total)]
        floor_rows = [(n.replace("_", " "), f"{1e3 * s:.2f} ms") for n, s in seconds]
        parts += ["<h2>Floor of a step</h2>", f"<p>{WHAT_THE_FLOOR_IS}</p>", _rows(floor_rows)]
    parts += ["<h2>Configuration</h2>", f"<pre>{escape(record.config.model_dump_json(indent=2))}</pre>"]
    return _PAGE.format(title=f"{name}: training", body="\n".join(parts))


def _summary(record: TrainRecord, metrics: Sequence[Metrics], floor: FloorRecord | None) -> list[tuple[str, str]]:
    config, result = record.config, record.result
    done = metrics[-1].step if metrics else 0
    rows = [("state", "finished" if result else f"not finished: {done:,} of {config.steps:,} steps")]
    rows.append(("tokens", f"{record.tokens} (hash {record.tokens_hash[:16]})"))
    if record.began is not None:
        rows.append(("began", record.began))
    if record.circumstances is not None:
        rows += _machine(record.circumstances)
    if record.processes is not None:
        how = f", {config.parallel}" if record.processes > 1 else ""
        rows.append(("processes at the start", f"{record.processes}{how}"))
    counts = count(config)
    rows.append(("matrix products in", config.dtype))
    rows.append(("sparse weights", f"{counts.n_nonzero:,} of {counts.n_sparse:,} nonzero at the end"))
    rows.append(("dense weights", f"{counts.n_dense:,} ({dense_parts(config)})"))
    if not metrics:
        return rows
    tokens = config.batch_size * config.model.context
    pace = statistics.median(m.tokens_per_second for m in metrics)
    validated = [m for m in metrics if m.validation_loss is not None]
    rows.append(("trained on", f"{done * tokens:,} tokens in {done:,} steps of {tokens:,}"))
    lacking = done - len({m.step for m in metrics})
    if lacking:
        rows.append(("steps that metrics.jsonl lacks", f"{lacking:,}; curves and times are those of the others"))
    rows.append(("time in steps", duration(sum(tokens / m.tokens_per_second for m in metrics))))
    rows.append(("loss of the last batch", f"{metrics[-1].loss:.4f} nats a token"))
    if validated:
        rows.append(("validation loss", f"{validated[-1].validation_loss:.4f} nats a token"))
    rows.append(("pace, median", f"{pace:,.0f} tokens/s"))
    if floor is not None:
        rows.append(("floor / step", f"{floor.total * pace / tokens:.0%} of the median step"))
    memory = [m.memory_bytes for m in metrics if m.memory_bytes is not None]
    if memory:
        rows.append(("memory, peak", in_bytes(max(memory))))
    alive = next((m.alive_neurons for m in reversed(metrics) if m.alive_neurons), None)
    if alive:
        rows.append(("alive neurons a layer", f"{', '.join(map(str, alive))} of {config.model.n_neurons:,}"))
    return rows


def _machine(began: Circumstances) -> list[tuple[str, str]]:
    by = f"fast paths by {began.compiler}" if began.compiler else "fast paths"
    paths = by if began.fast_paths and began.compiler != NONE else "no fast paths"
    return [
        ("machine", began.processor if began.device == "cpu" else f"{began.device}, {began.processor}"),
        ("threads of a process", f"{began.threads}"),
        ("torch", f"{began.torch}, {paths}"),
    ]


def _nonzeros(folder: Path, record: TrainRecord, metrics: Sequence[Metrics]) -> tuple[str, list[str], list[list[str]]]:
    """A table's title, head and lines."""
    title, head = "Nonzeros a matrix", ["", "shape", "entries", "nonzero", "fraction"]
    if is_there(folder / MODEL_JSON) and record.result is not None:
        named = {name: (p.shape, int(p.count_nonzero())) for name, p in load_model(folder).named_parameters()}
    else:
        config, step = record.config, metrics[-1].step if metrics else 0
        title += f" that the rule keeps at step {step:,}"
        model = outline(config.model)
        named = {name: (p.shape, p.numel()) for name, p in model.named_parameters()}
        for weight in sparse_weights(model, config.sparsity) if step else []:
            named[weight.name] = (weight.parameter.shape, weight.k(config.l0_at(step - 1, weight.l0)))
    rows = [(name, shape, n) for name, (shape, n) in named.items() if len(shape) == 2]
    vectors = [(shape, n) for shape, n in named.values() if len(shape) != 2]
    lines = [_line(name, " x ".join(map(str, shape)), math.prod(shape), n) for name, shape, n in rows]
    lines.append(_line("biases, gains, sinks", "", sum(math.prod(s) for s, _ in vectors), sum(n for _, n in vectors)))
    every = list(named.values())
    lines.append(_line("all", "", sum(math.prod(s) for s, _ in every), sum(n for _, n in every)))
    return title, head, lines


def _line(name: str, shape: str, entries: int, nonzero: int) -> list[str]:
    return [name, shape, f"{entries:,}", f"{nonzero:,}", f"{nonzero / max(1, entries):.4f}"]


def _curves(metrics: Sequence[Metrics], config: TrainConfig) -> str:
    """The curves as one inline SVG."""
    import matplotlib
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state

    figure = Figure(figsize=(11, 8.5), layout="constrained")
    axes = figure.subplots(3, 2, sharex=True).flat
    validated = [m for m in metrics if m.validation_loss is not None]

    def draw(at: int, label: str, value: Callable[[Metrics], float], scale: str = "linear") -> None:
        steps, values = thinned([m.step for m in metrics], [value(m) for m in metrics])
        axes[at].plot(steps, values, lw=0.9, label="train, a batch" if at == 0 else None)
        axes[at].set(ylabel=label, yscale=scale)

    draw(0, "loss, nats a token", lambda m: m.loss)
    axes[0].plot([m.step for m in validated], [m.validation_loss for m in validated], "o-", ms=3, label="validation")
    axes[0].legend(frameon=False)
    draw(1, "fraction of nonzero weights", lambda m: m.l0, "log")
    draw(2, "learning rate", lambda m: m.learning_rate)
    draw(3, "gradient RMS", lambda m: m.gradient_rms, "log" if all(m.gradient_rms > 0 for m in metrics) else "linear")
    draw(4, "tokens/s", lambda m: m.tokens_per_second)
    counted = [m for m in validated if m.alive_neurons]
    for layer in range(config.model.n_layer if counted else 0):
        alive = [m.alive_neurons[layer] for m in counted if m.alive_neurons]
        axes[5].plot([m.step for m in counted], alive, "o-", ms=3, label=f"layer {layer}")
    axes[5].set(ylabel=f"alive neurons of {config.model.n_neurons:,}", ylim=(0, 1.05 * config.model.n_neurons))
    if 0 < config.model.n_layer <= 12 and counted:
        axes[5].legend(frameon=False, fontsize="small", ncols=2)
    for one in axes:
        one.spines[["top", "right"]].set_visible(False)
        one.tick_params(labelbottom=True)
    for one in (axes[4], axes[5]):
        one.set_xlabel("step")
    out = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "gossamer"}):  # one run, one file
        figure.savefig(out, format="svg", metadata={"Date": None})
    svg = out.getvalue()
    return svg[svg.index("<svg") :]


def thinned(steps: Sequence[int], values: Sequence[float]) -> tuple[list[float], list[float]]:
    """A curve of at most MOST_POINTS points, each the mean of its neighbours."""
    width = -(-len(steps) // MOST_POINTS)
    bins = range(0, len(steps), width) if width else range(0)
    return (
        [statistics.fmean(steps[i : i + width]) for i in bins],
        [statistics.fmean(values[i : i + width]) for i in bins],
    )


def _rows(rows: Sequence[tuple[str, str]]) -> str:
    return _table([], [list(row) for row in rows])


def _table(head: list[str], rows: list[list[str]]) -> str:
    titles = "<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>" if head else ""
    lines = ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return f"<table{' class=numbers' if head else ''}>{titles}{''.join(lines)}</table>"


_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 15px/1.45 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem; color: #222; }}
table {{ border-collapse: collapse; margin: 0.5rem 0; }}
td, th {{ padding: 0.15rem 1.2rem 0.15rem 0; text-align: left; vertical-align: top; }}
.numbers td + td, .numbers th + th {{ text-align: right; font-variant-numeric: tabular-nums; }}
tr + tr {{ border-top: 1px solid #ddd; }}
svg {{ width: 100%; height: auto; }}
pre {{ background: #f5f5f5; padding: 1rem; overflow-x: auto; }}
</style>
<body>
{body}
</body>
</html>
"""
