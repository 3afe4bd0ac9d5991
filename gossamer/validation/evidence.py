"""Is the circuit real? It measures, and optimises nothing but the control that says what optimising alone can reach.

1. The circuit's own loss, again, on its own pairs: it must be what the artifact says.
2. Sufficiency: with everything outside the circuit at its mean, the task works, on held-out pairs.
3. Necessity: with only the circuit at its means, the rest of the model as it is, the task breaks.
4. Random circuits with as many nodes at each site: the same two figures. They keep all edges between their nodes, also
   where the circuit's were pruned.
5. A model with shuffled weights: the circuit that the same pruning finds there. Where it is as small and as good, a low
   loss says little about the circuit.

A published objection is that mean ablation finds small low-loss circuits in random models too; 4 and 5 are there to
show how far that goes here.
"""

from collections.abc import Callable, Sequence
from statistics import mean
from typing import Literal

import torch
from jaxtyping import Int
from torch import Tensor

from gossamer.artifact import Record
from gossamer.circuit.ablate import keep_mask, keep_only, keep_parts, mean_ablate
from gossamer.circuit.circuit import Circuit, Edge, Means, Nodes, find_edges
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.mask_search import Step
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import prune
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import CHANCE, PairBatch

LOSS_TOLERANCE = 1e-4
"""Nats by which a circuit's loss may differ when it is measured again, on another machine say."""


class Figure(Record):
    """Task loss and accuracy on the held-out pairs."""

    loss: float
    """Nats a prompt; chance is 0.693."""
    accuracy: float
    """Share of prompts answered right."""

    @property
    def is_at_chance(self) -> bool:
        """Whether the pairs are a coin's toss to it."""
        return self.loss >= CHANCE


class Both(Record):
    """What a set of nodes does alone, and what the model does without it."""

    sufficiency: Figure
    """Only these nodes, everything else at its mean."""
    necessity: Figure
    """Only these nodes at their means."""


class Shuffled(Record):
    """The same pruning in a copy of the model whose weights are shuffled within each tensor."""

    full_loss: float
    """The shuffled model's own task loss on the cut's pairs, nats a prompt."""
    reached: bool
    """Whether any cut met the target on them."""
    n_nodes: int
    """Nodes of the smallest cut, or of the best one if none met the target."""
    n_edges: int
    """Nonzero weights between them, but for removed ones."""
    figures: Both
    """On the held-out pairs."""


class Report(Record):
    """What `report.json` says."""

    format: Literal["gossamer-report-1"] = "gossamer-report-1"
    task: str
    """The task's name."""
    model_hash: str
    """The model's hash."""
    own_loss: float
    """The circuit's loss on its own pairs, measured again."""
    stored_loss: float
    """What the artifact says it is."""
    is_held_out: bool
    """False if the pairs below are not held out but those of the cut."""
    n_pairs: int
    """Pairs of all figures below."""
    n_nodes: int
    """The circuit's nodes."""
    n_edges: int
    """Its edges."""
    target_loss: float
    """The loss that it was cut at."""
    full: Figure
    """The whole model."""
    circuit: Both
    """The circuit."""
    random: list[Both]
    """Random circuits with as many nodes at each site."""
    shuffled: Shuffled | None
    """The control in a shuffled model; none if it was left out."""
    seed: int
    """Seed of the random circuits and the shuffling."""

    @property
    def random_sufficiency(self) -> float:
        """Mean loss of the random circuits alone."""
        return mean(both.sufficiency.loss for both in self.random)

    @property
    def random_necessity(self) -> float:
        """Mean loss without the random circuits."""
        return mean(both.necessity.loss for both in self.random)


def check_own_loss(model: Transformer, circuit: Circuit) -> float:
    """The circuit's loss on its own pairs.

    Raises GossamerError if the model is another one, or if the loss or the edges are not what the artifact says.
    """
    circuit.check_model(model)
    record = circuit.record
    found = measure(model, model_batch(model, circuit.pairs), keep_only(circuit))
    if not abs(found.loss - record.task_loss) <= LOSS_TOLERANCE:
        raise GossamerError(
            f"the circuit's loss is {found.loss:.6f} nats a prompt when measured again, circuit.json says "
            f"{record.task_loss:.6f}: nodes, means or pairs are not those that it was measured with; prune again"
        )
    there = find_edges(model, circuit.nodes)
    n_edges = len(there) - len(circuit.removed_edges)
    if n_edges != record.n_edges or set(there) != {*circuit.edges, *circuit.removed_edges}:
        raise GossamerError(
            f"the circuit has {n_edges} edges in this model, circuit.json says {record.n_edges} or has others; prune "
            "again"
        )
    return found.loss


def random_nodes(nodes: Nodes, means: Means, generator: torch.Generator) -> Nodes:
    """As many nodes at each site, drawn at random from all of the site's channels."""
    return {
        site: sorted(torch.randperm(len(means[site]), generator=generator)[: len(kept)].tolist())
        for site, kept in nodes.items()
    }


def measure_both(
    model: Transformer, batch: PairBatch, nodes: Nodes, means: Means, removed: Sequence[Edge] = ()
) -> Both:
    """Sufficiency of some nodes, without the `removed` edges between them, and their necessity."""
    drop = {site: ~mask for site, mask in keep_mask(nodes, means).items()}
    alone = measure(model, batch, keep_parts(nodes, removed, means, sink_logits(model)))
    without = measure(model, batch, mean_ablate(drop, means))
    return Both(sufficiency=Figure(**alone._asdict()), necessity=Figure(**without._asdict()))


@torch.no_grad()
def shuffle_weights(model: Transformer, generator: torch.Generator) -> Transformer:
    """A copy of the model with the entries of every trained tensor permuted: the same weights, in no order."""
    copy = Transformer(model.config)
    for name, parameter in copy.named_parameters():
        source = model.get_parameter(name).detach().cpu().flatten()
        if parameter.requires_grad:  # frozen positions stay what they are
            source = source[torch.randperm(len(source), generator=generator)]
        parameter.copy_(source.view(parameter.shape))
    copy.logit_bias.copy_(model.logit_bias.cpu()[torch.randperm(len(model.logit_bias), generator=generator)])
    return copy.to(model.embed.weight.device)


def shuffled_control(
    model: Transformer,
    circuit: Circuit,
    windows: Int[Tensor, "window seq"],
    seed: int,
    progress: Callable[[Step], None] | None = None,
) -> Shuffled:
    """Prune a shuffled copy just as the circuit was pruned, on the same pairs, with means of its own."""
    copy = shuffle_weights(model, torch.Generator().manual_seed(seed))
    means = node_means(copy, windows)
    config = PruneConfig.model_validate(circuit.record.config)
    pruned = prune(copy, circuit.train, circuit.pairs, means, config, progress)
    return Shuffled(
        full_loss=pruned.full_loss,
        reached=pruned.reached,
        n_nodes=sum(len(kept) for kept in pruned.nodes.values()),
        n_edges=len(find_edges(copy, pruned.nodes)) - len(pruned.removed),
        figures=measure_both(copy, model_batch(copy, circuit.held_out), pruned.nodes, means, pruned.removed),
    )


def gather_evidence(
    model: Transformer, circuit: Circuit, n_random: int, seed: int, shuffled: Callable[[], Shuffled] | None
) -> Report:
    """The whole report; `shuffled` runs the control in a shuffled model, which takes as long as pruning did."""
    own_loss = check_own_loss(model, circuit)
    batch = model_batch(model, circuit.held_out)
    generator = torch.Generator().manual_seed(seed)
    return Report(
        task=circuit.record.task,
        model_hash=circuit.record.model_hash,
        own_loss=own_loss,
        stored_loss=circuit.record.task_loss,
        is_held_out=circuit.record.is_held_out,
        n_pairs=len(circuit.held_out),
        n_nodes=circuit.record.n_nodes,
        n_edges=circuit.record.n_edges,
        target_loss=circuit.record.target_loss,
        full=Figure(**measure(model, batch)._asdict()),
        circuit=measure_both(model, batch, circuit.nodes, circuit.means, circuit.removed_edges),
        random=[
            measure_both(model, batch, random_nodes(circuit.nodes, circuit.means, generator), circuit.means)
            for _ in range(n_random)
        ],
        shuffled=shuffled() if shuffled is not None else None,
        seed=seed,
    )
