"""A sweep as a picture: every trial's edges against its seconds, the Pareto front, the default."""

from pathlib import Path

from gossamer.artifact import write_figure
from gossamer.study.record import StudyRecord, settings_of

TRIALS, FRONT, DEFAULT = "0.65", "#4477aa", "#ee6677"


def plot_pareto(study: StudyRecord, path: Path) -> None:
    """Write the picture to an image file, never half-written, as many workers do.

    Trials with the same parameters are one point, at their means.
    """
    from matplotlib.figure import Figure  # a canvas of its own: no window, no global state
    from matplotlib.ticker import LogFormatter, StrMethodFormatter

    figure = Figure(figsize=(7.0, 4.6), layout="constrained")
    axes = figure.subplots()
    settings = settings_of(study.trials)
    axes.plot([s.seconds for s in settings], [s.edges for s in settings], "o", color=TRIALS, ms=5, label="trials")
    front = study.front
    axes.step([s.seconds for s in front], [s.edges for s in front], "o-", where="post", color=FRONT, label="front")
    if study.default is not None:
        ratio = "" if study.best is None else f" (best: {study.best.edges / study.default.edges:.2f} of its edges)"
        axes.plot(study.default.seconds, study.default.edges, "D", color=DEFAULT, ms=8, label=f"default{ratio}")
    has_bare = any(task.n_edges == 0 for trial in study.trials for task in trial.tasks)
    as_one = ";\na circuit without edges as 1" if has_bare else ""
    axes.set(xlabel="seconds of the search, all tasks", ylabel=f"edges, geometric mean over the tasks{as_one}")
    if settings:
        axes.set(xscale="log", yscale="log")
        for axis in (axes.xaxis, axes.yaxis):  # 80 and not 8 x 10^1: often less than a decade is shown
            axis.set_major_formatter(StrMethodFormatter("{x:g}"))
            axis.set_minor_formatter(LogFormatter(minor_thresholds=(1.0, 0.5)))  # where there is room for them
        axes.legend(frameon=False, fontsize=9)
    n_failed = sum(trial.state in ("failed", "given up") for trial in study.trials)
    failed = f", {n_failed} failed" if n_failed else ""
    n_done = sum(trial.state == "done" for trial in study.trials)
    axes.set_title(
        f"{', '.join(study.tasks)}\n{n_done} trials{failed}; target {study.target_loss:g} nats a prompt",
        fontsize=10,
        loc="left",
    )
    axes.spines[["top", "right"]].set_visible(False)
    write_figure(path, figure)
