"""How a circuit is looked for: everything that a search can be told. What each does is in `prune.py`."""

from typing import Annotated, Literal

from pydantic import Field

from gossamer.artifact import Record, Seed
from gossamer.tasks.loss import CHANCE

Ranking = Literal["masks", "attribution", "integrated", "ablation"]


Beta = Annotated[float, Field(ge=0, lt=1)]


class PruneConfig(Record):
    """How a circuit is looked for. The defaults are the centres of the paper's search, not constants of nature."""

    target_loss: float = Field(default=0.15, gt=0, lt=CHANCE)
    """Task loss that the circuit has to meet on the validation pairs, nats a prompt; chance is 0.693."""
    ranking: Ranking = "masks"
    """What ranks nodes: trained masks, or scores by attribution patching, integrated gradients, one-node ablation."""
    steps: int = Field(default=800, ge=1)
    """Updates of the masks."""
    pairs_a_step: int = Field(default=64, ge=1)
    """Pairs in each update."""
    learning_rate: float = Field(default=3e-3, gt=0)
    """Of AdamW on the masks; decays linearly to zero."""
    betas: tuple[Beta, Beta] = (0.9, 0.95)
    """AdamW's averages."""
    weight_decay: float = Field(default=1e-3, ge=0)
    """AdamW's decay."""
    gradient_clip: float = Field(default=1.0, gt=0)
    """Largest norm of the masks' gradient."""
    k_coef: float = Field(default=1e-4, ge=0)
    """Price of one kept node, nats."""
    temperature: float = Field(default=1.0, gt=0)
    """Width of the step function's surrogate."""
    tau_mean: float = 0.1
    """Mean of the masks at the start; a node is kept where its mask is 0 or above."""
    tau_std: float = Field(default=0.01, ge=0)
    """Their standard deviation at the start."""
    warm_start: float = Field(default=0.0, ge=0)
    """How far, at the start, masks are moved apart by what attribution says of their nodes: the standard deviation of
    a normal distribution in the order of the scores by integrated gradients. 0: all start alike."""
    cut_every: int = Field(default=100, ge=1)
    """Steps between two cuts."""
    patience: int = Field(default=2, ge=0)
    """Cuts in a row that aren't smaller than the best before by a fiftieth at least, after which training ends early;
    0: it never does."""
    n_train_pairs: int = Field(default=512, ge=1)
    """Pairs drawn from a built-in task to train the masks on."""
    n_validation_pairs: int = Field(default=128, ge=1)
    """Pairs drawn from a built-in task for the cut."""
    n_held_out_pairs: int = Field(default=256, ge=1)
    """Pairs drawn from a built-in task's held-out templates, for validation only."""
    mean_tokens: int = Field(default=131072, ge=1)
    """Pretraining tokens that the means are taken over."""
    eliminate: bool = True
    """After the cut, drop every node without which the target is still met."""
    exchange: int = Field(default=16, ge=0)
    """The largest circuit, in nodes, of which several are then exchanged for one where that meets the target too: on a
    larger one this takes longer than all the rest, for a few nodes and hardly any edges fewer."""
    greedy: bool = False
    """Drop the node first without which the loss is lowest, as measured and not to first order: many more passes."""
    prune_edges: bool = False
    """After the nodes, remove every edge without which the target is still met: it carries its source's mean."""
    score_pairs: int = Field(default=32, ge=1)
    """Training pairs that scores are taken on; with one-node ablation the time is proportional to it."""
    integration_steps: int = Field(default=16, ge=1)
    """Points on integrated gradients' way from the means to the model."""
    seed: Seed = 0
    """Seed of examples, masks and batches: the same seed gives the same circuit."""

    @property
    def at_its_shortest(self) -> "PruneConfig":
        """A search that does everything slow only the first time (kernels compile), and nothing well: before one that
        is timed."""
        short = {"steps": 1, "cut_every": 1, "eliminate": False, "prune_edges": False}
        return self.model_copy(update=short)
