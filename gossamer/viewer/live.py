"""The model behind the page: what it says to a prompt, and how well it does the task, with nodes edited.

1. The prompt runs through the circuit (everything outside it at its mean) or the whole model, edited and unedited. The
   probabilities are those of a softmax over the whole vocabulary after the prompt's last token; the task's loss is of a
   softmax over the two answers, as everywhere.
2. Loss and accuracy are measured again on all of the circuit's pairs, as when it was found. What doesn't depend on the
   edits is measured once, and a question that differs in the nodes that it shows alone costs no pass.
3. Activations are sent of the nodes that the page shows, and of all others at the last token.
4. One question at a time: passes share the machine's cores. One that nobody waits for any more ends at its next site.
5. A question says which circuit it is about: after another one was found in the same folder, activations would be
   answered in the order of nodes that the page doesn't have.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

import torch
from jaxtyping import Float
from pydantic import Field, StringConstraints
from torch import Tensor

from gossamer.artifact import Record
from gossamer.circuit.ablate import Edit, edit, keep_only
from gossamer.circuit.circuit import Circuit, Node
from gossamer.circuit.measure import measure, model_batch
from gossamer.errors import GossamerError, unknown
from gossamer.model.sites import Gates, GatingTap, Site, Tap, chain, gates_at, record
from gossamer.model.transformer import Transformer
from gossamer.validation.node_report import circuit_hash
from gossamer.viewer import data
from gossamer.viewer.behind import model_folder
from gossamer.viewer.bundle import node_order, open_tokenizer
from gossamer.viewer.numbers import numbers

LARGEST = 1e6
"""Of a value that a node is set to or scaled by: far beyond what a model has, and squares of it are finite."""
N_LIKELIEST = 5
MOST_MODELS = 2
"""Kept open."""
MOST_SHOWN = 2_000
"""Nodes whose activations are sent at once."""
MOST_KEPT = 4
"""Results of passes that are kept for the next question."""
TOO_LARGE = "with these edits the model's activations are too large for numbers; choose smaller ones"
CHANGED = "another circuit lies in this folder than the page shows: load the page again"
T = TypeVar("T")


class GivenUp(Exception):
    """Nobody waits for the answer any more."""


class EditRecord(Record):
    """What is done to a node."""

    node: Annotated[str, StringConstraints(max_length=100)]
    """Its key, as `"0.attn.v:122"`."""
    kind: Literal["ablate", "scale", "clamp"]
    """Set to its mean, times `value`, or set to `value`."""
    value: float | None = Field(default=None, ge=-LARGEST, le=LARGEST)
    """Nothing for `ablate`."""


class LiveRequest(Record):
    """A prompt and what is done to nodes."""

    circuit: Annotated[str, StringConstraints(max_length=100)]
    """The hash of the circuit that the page shows."""
    prompt: Annotated[str, StringConstraints(max_length=100_000)]
    """The text to go on from."""
    edits: Annotated[tuple[EditRecord, ...], Field(max_length=10_000)]
    """One after the other."""
    in_circuit: bool
    """Everything outside the circuit at its mean, or the whole model."""
    nodes: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(max_length=MOST_SHOWN)]
    """Those whose activations are shown, as places in the page's order."""
    unedited: bool
    """Whether their activations without the edits are wanted too: they stay the same while edits change."""


class Said(NamedTuple):
    """What comes out after a prompt."""

    probabilities: Float[Tensor, "vocab"]
    """of the next token"""
    activations: Float[Tensor, "node seq"]
    """in the page's order"""


class Interruptible(GatingTap):
    """A tap that does what another does, unless `check` raises."""

    def __init__(self, inner: Tap, check: Callable[[], None]) -> None:
        self.inner, self.check = inner, check

    def __call__(self, site: Site, x: Tensor) -> Tensor:
        self.check()
        return self.inner(site, x)

    def gates_at(self, *sites: Site) -> Gates | None:
        self.check()
        return gates_at(self.inner, *sites)


class Models:
    """The models behind a page's circuits, opened when one is first asked."""

    def __init__(self, open_model: Callable[[Path], Transformer]) -> None:
        self._open_model = open_model
        self._models: OrderedDict[tuple[Path, str], Transformer] = OrderedDict()
        self._lives: OrderedDict[tuple[str, str], Live] = OrderedDict()

    def live(self, id: str, hash: str, read: Callable[[], Circuit]) -> "Live":
        """The model behind a circuit of this hash. Raises GossamerError if it is gone, or is another one."""
        key = (id, hash)
        if key not in self._lives:
            circuit = read()
            folder = model_folder(circuit.folder, circuit.record)
            if folder is None or not folder.exists():
                raise GossamerError(f"the circuit's model is no longer in {circuit.record.model}, so it can't be asked")
            if circuit_hash(circuit.record) != hash:
                raise GossamerError(CHANGED)
            self._lives[key] = Live(self._open(folder.resolve(), circuit), circuit)
            while len(self._lives) > MOST_MODELS:
                self._lives.popitem(last=False)
        self._lives.move_to_end(key)
        return self._lives[key]

    def _open(self, folder: Path, circuit: Circuit) -> Transformer:
        """By the hash too: a model that was trained again in the same folder is another one, which isn't kept."""
        key = (folder, circuit.record.model_hash)
        if key not in self._models:
            model = self._open_model(folder)
            circuit.check_model(model)
            self._models[key] = model
            while len(self._models) > MOST_MODELS:
                self._models.popitem(last=False)
        self._models.move_to_end(key)
        return self._models[key]


class Live:
    """A circuit in its model, ready to be asked. Raises GossamerError if it has no tokenizer."""

    def __init__(self, model: Transformer, circuit: Circuit) -> None:
        tokenizer = open_tokenizer(circuit)
        if tokenizer is None:
            raise GossamerError("the circuit has no tokenizer, so that no prompt can be asked")
        self.model, self.circuit, self.tokenizer = model, circuit, tokenizer
        self.nodes = node_order(circuit)
        self.answers = sorted({answer for pair in circuit.pairs for answer in pair.answers})
        self.batch = model_batch(model, circuit.pairs)
        self._said: OrderedDict[tuple[bool, tuple[int, ...], tuple[Edit, ...]], Said] = OrderedDict()
        self._figures: OrderedDict[tuple[bool, tuple[Edit, ...]], data.Figure] = OrderedDict()

    def ask(self, request: LiveRequest, check: Callable[[], None] = lambda: None) -> data.LiveAnswer:
        """`check` is called again and again, and may raise GivenUp.

        Raises GossamerError if the prompt is empty or too long, if an edit or a node to show is of no node, or if what
        comes out is not finite.
        """
        began = perf_counter()
        tokens = self.encode(request.prompt)
        edits = tuple(self.edit_of(one) for one in request.edits)
        self._check_nodes(request.nodes)
        with torch.inference_mode():
            plain = self._say(tokens, (), request.in_circuit, check)
            said = self._say(tokens, edits, request.in_circuit, check)
            task_unedited = self._figure((), request.in_circuit, check)
            task = self._figure(edits, request.in_circuit, check)
        shown = torch.tensor(request.nodes, dtype=torch.long)
        likeliest = said.probabilities.topk(min(N_LIKELIEST, len(said.probabilities)))
        return data.LiveAnswer(
            tokens=[{"id": token, "text": self._text(token)} for token in tokens],
            answers=[
                {
                    "token": token,
                    "text": self._text(token),
                    "probability": said.probabilities[token].item(),
                    "unedited": plain.probabilities[token].item(),
                }
                for token in self.answers
            ],
            likeliest=[
                {"token": token, "text": self._text(token), "probability": probability}
                for probability, token in zip(*(part.tolist() for part in likeliest), strict=True)
            ],
            activations=numbers(said.activations[shown].numpy()),
            activations_unedited=numbers(plain.activations[shown].numpy()) if request.unedited else None,
            last=numbers(said.activations[:, -1].numpy()),
            task=task,
            task_unedited=task_unedited,
            milliseconds=1000 * (perf_counter() - began),
        )

    def encode(self, prompt: str) -> list[int]:
        """The prompt's tokens. Raises GossamerError if there are none, or more than the model can read."""
        tokens, context = self.tokenizer.encode(prompt), self.model.config.context
        if not tokens:
            raise GossamerError("the prompt is empty; expected at least one token")
        if len(tokens) > context:
            raise GossamerError(f"the prompt has {len(tokens)} tokens, more than the model's context of {context}")
        return tokens

    def edit_of(self, wanted: EditRecord) -> Edit:
        """Raises GossamerError if there is no such node, or if a value is missing."""
        site, _, index = wanted.node.rpartition(":")
        if site not in self.circuit.means:
            raise unknown("node", wanted.node, map(str, self.nodes))
        width = len(self.circuit.means[site])
        if not (index.isascii() and index.isdigit() and int(index) < width):
            raise GossamerError(f"unknown node {wanted.node!r}; {site} has the channels 0 to {width - 1}")
        if wanted.kind != "ablate" and wanted.value is None:
            raise GossamerError(f"how far is {wanted.node} to be {wanted.kind}d? the edit's value is missing")
        return Edit(Node(site, int(index)), wanted.kind, 0.0 if wanted.value is None else wanted.value)

    def _check_nodes(self, places: Sequence[int]) -> None:
        if any(place >= len(self.nodes) for place in places):
            raise GossamerError(f"there is no node {max(places)}; the circuit's are 0 to {len(self.nodes) - 1}")

    def _tap(self, edits: Sequence[Edit], in_circuit: bool, check: Callable[[], None]) -> Tap:
        return Interruptible(
            keep_only(self.circuit, edits) if in_circuit else edit(edits, self.circuit.means),
            check,
        )

    def _say(self, tokens: Sequence[int], edits: tuple[Edit, ...], in_circuit: bool, check: Callable[[], None]) -> Said:
        def say() -> Said:
            acts: dict[str, Tensor] = {}
            tap = chain(self._tap(edits, in_circuit, check), record(acts, sorted({node.site for node in self.nodes})))
            logits = self.model(torch.tensor([tokens]), tap=tap, at=torch.tensor([len(tokens) - 1]))
            said = Said(logits[0].float().softmax(dim=0), self._of_nodes(acts))
            if not all(x.isfinite().all() for x in said):
                raise GossamerError(TOO_LARGE)
            return said

        return _kept(self._said, (in_circuit, tuple(tokens), edits), say)

    def _of_nodes(self, acts: Mapping[str, Tensor]) -> Float[Tensor, "node seq"]:
        """In the page's order, which has each site's nodes together."""
        return torch.cat(
            [
                acts[site][0][:, [node.index for node in some]].T.float()
                for site, some in groupby(self.nodes, key=lambda node: node.site)
            ]
        )

    def _figure(self, edits: tuple[Edit, ...], in_circuit: bool, check: Callable[[], None]) -> data.Figure:
        def figure() -> data.Figure:
            measured = measure(self.model, self.batch, self._tap(edits, in_circuit, check))
            if not math.isfinite(measured.loss):
                raise GossamerError("with these edits the task's loss is not finite; choose smaller values")
            return data.Figure(loss=measured.loss, accuracy=measured.accuracy)

        return _kept(self._figures, (in_circuit, edits), figure)

    def _text(self, token: int) -> str:
        return self.tokenizer.token_text(token) if token < self.tokenizer.vocab_size else f"#{token}"


def _kept(known: OrderedDict[Any, T], key: Any, make: Callable[[], T]) -> T:
    """What is known under a key, made if it isn't; what was asked for last is kept."""
    if key not in known:
        known[key] = make()
        while len(known) > MOST_KEPT:
            known.popitem(last=False)
    known.move_to_end(key)
    return known[key]
