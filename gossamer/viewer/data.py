"""What the page is given: the interfaces of `web/src/data.ts` as Python writes them, name by name.

That file says what each name means; a test compares the two. What the page sends back, in `notes.py` and `live.py`, is
checked when it comes in.
"""

from typing import Any, TypedDict

NodeKey = str
"""A channel at a node site, as `"0.attn.v:122"`."""


class CircuitCard(TypedDict):
    """A circuit in a line."""

    id: str
    name: str
    task: str
    model: str
    model_hash: str
    seed: int
    n_nodes: int
    n_edges: int
    loss: float
    accuracy: float
    full_loss: float
    target_loss: float
    necessity: float | None
    sufficiency: float | None
    is_held_out: bool | None
    live: bool
    not_live: str | None


class RunCard(TypedDict):
    """A training run in a line."""

    id: str
    name: str
    steps: int


class FormationCard(TypedDict):
    """A circuit's formation in a line."""

    id: str
    name: str
    task: str


class Index(TypedDict):
    """All that there is to look at."""

    format: str
    circuits: list[CircuitCard]
    runs: list[RunCard]
    formations: list[FormationCard]
    editable: bool
    live: bool


class SiteInfo(TypedDict):
    """A node site of the model."""

    name: str
    layer: int
    kind: str
    width: int


class Edges(TypedDict):
    """Parallel arrays, an entry an edge."""

    source: list[int]
    target: list[int]
    weight: list[float]


class TokenWeights(TypedDict):
    """Parallel arrays, an entry a weight."""

    token: list[int]
    channel: list[int]
    weight: list[float]


class NodeInfo(TypedDict):
    """A node."""

    site: int
    index: int
    mean: float


class Pair(TypedDict):
    """Two prompts and their right answers."""

    a: list[int]
    b: list[int]
    answers: tuple[int, int]


class Figure(TypedDict):
    """Task loss and accuracy."""

    loss: float
    accuracy: float


class Both(TypedDict):
    """Alone, and without."""

    sufficiency: Figure
    necessity: Figure


class Report(TypedDict):
    """What validation held against the circuit."""

    own_loss: float
    stored_loss: float
    is_held_out: bool
    n_pairs: int
    target_loss: float
    full: Figure
    circuit: Both
    random: list[Both]
    shuffled: dict[str, Any] | None
    seed: int


class Cuts(TypedDict):
    """Other sizes of the circuit."""

    sizes: list[int]
    losses: list[float]
    n_cut: int
    ranking: list[NodeInfo]
    edges: Edges


class Circuit(TypedDict):
    """A circuit, but for its nodes' measurements."""

    card: CircuitCard
    hash: str
    built_in: bool
    n_layer: int
    d_model: int
    d_head: int
    sites: list[SiteInfo]
    nodes: list[NodeInfo]
    edges: Edges
    removed: Edges
    embedding: TokenWeights
    unembedding: TokenWeights
    n_embedding_weights: int
    n_unembedding_weights: int
    differing: list[int]
    answers: list[int]
    pairs: list[Pair]
    n_pairs: int
    texts: dict[str, str]
    calibration: dict[str, float]
    n_mean_tokens: int
    report: Report | None
    cuts: Cuts | None
    notes: dict[str, Any]
    notes_version: str
    has_behaviour: bool


class Kept(TypedDict):
    """Notes as they are kept."""

    notes: dict[str, Any]
    version: str


class Sample(TypedDict):
    """A stretch of text and a node's activations in it."""

    tokens: list[int]
    values: list[float]
    at: int


class Band(TypedDict):
    """Samples from one end of a node's activations."""

    side: str
    percent: float
    samples: list[Sample]


class TaskPrompt(TypedDict):
    """A node's activations in a prompt."""

    in_model: list[float]
    in_circuit: list[float]


class TaskSample(TypedDict):
    """The same in both prompts of a pair."""

    a: TaskPrompt
    b: TaskPrompt


class NodeBehaviour(TypedDict):
    """What a node does, in figures."""

    n_zero: int
    mean: float
    std: float
    min: float
    max: float
    effect_in_circuit: float
    effect_in_model: float
    drawn: list[int]
    held: list[int]


class NodeDetails(TypedDict):
    """What a node does, in full."""

    histogram: dict[str, list[float]]
    bands: list[Band]
    task: list[TaskSample]


class Prompts(TypedDict):
    """The two prompts of a pair."""

    a: list[int]
    b: list[int]


class HeadPrompt(TypedDict):
    """A head's attention in a prompt."""

    tokens: list[int]
    in_model: list[list[float]]
    in_circuit: list[list[float]]
    sink_in_model: list[float] | None
    sink_in_circuit: list[float] | None
    channels: list[dict[str, Any]]


class HeadChannel(TypedDict):
    """A query or key channel of a head that is a node."""

    index: int
    q_kept: bool
    k_kept: bool


class HeadBehaviour(TypedDict):
    """A head that was looked at."""

    layer: int
    head: int
    sink: float | None
    rest: float
    channels: list[HeadChannel]


class HeadDetails(TypedDict):
    """What a head looks at."""

    prompts: list[HeadPrompt]


class ChannelTokens(TypedDict):
    """The tokens with the largest weights at a residual channel."""

    channel: int
    tokens: list[int]
    weights: list[float]


class Behaviour(TypedDict):
    """What a circuit's nodes do."""

    circuit: str
    n_tokens: int
    circuit_loss: float
    full_loss: float
    prompts: list[Prompts]
    nodes: list[NodeBehaviour]
    edge_effects: list[float]
    heads: list[HeadBehaviour]
    n_heads_left_out: int
    n_channels_left_out: int
    embedding: list[ChannelTokens]
    unembedding: list[ChannelTokens]
    texts: dict[str, str]


class Run(TypedDict):
    """A run's curves."""

    card: RunCard
    columns: dict[str, list[float | None]]
    facts: dict[str, str]


class Formation(TypedDict):
    """A circuit over training steps."""

    card: FormationCard
    target_loss: float
    steps: list[int]
    n_nodes: list[int | None]
    n_edges: list[int | None]
    circuit_loss: list[float | None]
    full_loss: list[float]
    same_edges: list[float | None]


class Embedded(TypedDict):
    """All that an exported page or a notebook holds; `source.ts` has its interface."""

    index: Index
    circuits: dict[str, Circuit]
    runs: dict[str, Run]
    formations: dict[str, Formation]
    nodes_per_part: int
    measured: dict[str, dict[str, str]]


class LiveAnswer(TypedDict):
    """What the model says to a prompt."""

    tokens: list[dict[str, Any]]
    answers: list[dict[str, Any]]
    likeliest: list[dict[str, Any]]
    activations: list[list[float]]
    activations_unedited: list[list[float]] | None
    last: list[float]
    task: Figure
    task_unedited: Figure
    milliseconds: float
