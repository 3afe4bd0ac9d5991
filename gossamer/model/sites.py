"""Where one can look into the forward pass and change it: sites, taps, the nodes at them and the wires between them.

A *site* is a named place, `"3.mlp.post_act"`. A *tap* is a function that sees the activation at every site and returns
what flows on; it must not change that activation in place, which others read as well. *Nodes* live at node sites, one a
channel; an *edge* is a nonzero weight of a *wire*, the matrix between two node sites. Names are those of the paper's
figures; TransformerLens' names are understood where a user types one.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, MutableMapping
from typing import TYPE_CHECKING, NamedTuple

from jaxtyping import Float
from torch import Tensor

from gossamer.errors import unknown
from gossamer.kernels.gate import Gates

if TYPE_CHECKING:
    from gossamer.model.transformer import ModelConfig

Site = str
Tap = Callable[[Site, Tensor], Tensor]
Read = Callable[[], Float[Tensor, "batch seq d_block_in"]]
"""What half a block reads of the stream, once it is asked for."""

ATTENTION_SITES = (
    "attn.norm_scale",
    "attn.act_in",
    "attn.pre_qkv",
    "attn.q",
    "attn.k",
    "attn.v",
    "attn.y",
    "attn.pre_delta",
    "attn.resid_delta",
)
MLP_SITES = ("mlp.norm_scale", "mlp.act_in", "mlp.pre_act", "mlp.post_act", "mlp.pre_delta", "mlp.resid_delta")
BLOCK_SITES = ("resid_in", *ATTENTION_SITES, "resid_mid", *MLP_SITES)
FINAL_SITES = ("final_resid", "final_norm_scale")
BLOCK_NODE_SITES = (
    "attn.act_in",
    "attn.q",
    "attn.k",
    "attn.v",
    "attn.resid_delta",
    "mlp.act_in",
    "mlp.post_act",
    "mlp.resid_delta",
)

TRANSFORMER_LENS = {
    "hook_resid_pre": "resid_in",
    "hook_attn_in": "attn.act_in",
    "ln1.hook_normalized": "attn.act_in",
    "attn.hook_q": "attn.q",
    "attn.hook_k": "attn.k",
    "attn.hook_v": "attn.v",
    "attn.hook_z": "attn.y",
    "hook_attn_out": "attn.resid_delta",
    "hook_resid_mid": "resid_mid",
    "hook_mlp_in": "mlp.act_in",
    "mlp.hook_pre": "mlp.pre_act",
    "ln2.hook_normalized": "mlp.act_in",
    "mlp.hook_post": "mlp.post_act",
    "hook_mlp_out": "mlp.resid_delta",
}

WIRED = (
    ("attn.act_in", "attn.q"),
    ("attn.act_in", "attn.k"),
    ("attn.act_in", "attn.v"),
    ("attn.v", "attn.resid_delta"),
    ("mlp.act_in", "mlp.post_act"),
    ("mlp.post_act", "mlp.resid_delta"),
)
"""What an edge can lead from and to, within a layer."""

ENTERS_AT = {
    "q": ("pre_qkv", 0),
    "k": ("pre_qkv", 1),
    "v": ("pre_qkv", 2),
    "post_act": ("pre_act", 0),
    "resid_delta": ("pre_delta", 0),
}


class Wire(NamedTuple):
    """The matrix that may hold edges from one node site to another: entry [t, s] leads from node s to node t."""

    source: Site
    target: Site
    parameter: str
    """the parameter's name in the model"""
    first_row: int
    """where the target's rows begin in it (q, k and v share one matrix)"""
    n_rows: int


BETWEEN = ("norm_scale", ".pre_qkv", ".pre_act", ".pre_delta")
"""How sites end at which activations are on their way: the norms' scales, and what a matrix gives before AbsTopK."""


def is_between(site: Site) -> bool:
    """Whether a site is there to be changed (a frozen scale, an ablated edge) rather than looked at."""
    return site.endswith(BETWEEN)


def pass_through(site: Site, x: Tensor) -> Tensor:  # noqa: ARG001
    """The tap that changes nothing."""
    return x


class GatingTap(ABC):
    """A tap that is a gate a channel and nothing else, where `gates_at` says so: a kernel then applies them while it
    writes the activations, and the tap isn't called. Where it says None the tap is called as any other."""

    @abstractmethod
    def gates_at(self, *sites: Site) -> Gates | None:
        """Those of some sites that follow each other, all channels of one after the other's."""

    def held_at(self, site: Site) -> Float[Tensor, "width"] | None:  # noqa: ARG002
        """What a site holds whatever comes there, if no channel of it passes and no gradient is asked."""
        return None

    def stream(self) -> tuple[int, Float[Tensor, "batch seq d_model"]] | None:
        """A block before which nothing needs to be computed, as what flows into it is known; and that."""
        return None


def gates_at(tap: Tap, *sites: Site) -> Gates | None:
    """What a tap does at some sites that follow each other, if it is gates alone."""
    return tap.gates_at(*sites) if isinstance(tap, GatingTap) else None


def is_positionwise(tap: Tap) -> bool:
    """Whether a tap says of itself, by an attribute of this name, that at every site it does the same to each position
    of a prompt. It may then be given some positions of each prompt alone, as [part, some, width] in the prompts'
    order."""
    return tap is pass_through or getattr(tap, "is_positionwise", False)


def held_at(tap: Tap, site: Site, like: Tensor) -> Float[Tensor, "1 1 width"] | None:
    """What a tap holds a site at, to be broadcast over prompts and positions, if it lets nothing pass there; of the
    dtype and on the device of `like`."""
    held = tap.held_at(site) if isinstance(tap, GatingTap) else None
    return None if held is None else held.to(like)[None, None]


def known_stream(tap: Tap) -> tuple[int, Float[Tensor, "batch seq d_model"]] | None:
    """The block that a forward pass may begin with, and what flows into it, where a tap knows one."""
    return tap.stream() if isinstance(tap, GatingTap) else None


def tapped(tap: Tap, site: Site, like: Tensor, activation: Callable[[Gates | None], Tensor]) -> Tensor:
    """What flows on from a site whose activation can be computed together with the gates there; if the tap holds it,
    without computing anything, as [1, 1, width] of the dtype and on the device of `like`."""
    held = held_at(tap, site, like)
    if held is not None:
        return held
    gates = gates_at(tap, site)
    x = activation(gates)
    return tap(site, x) if gates is None else x


def all_sites(config: "ModelConfig") -> list[Site]:
    """Every site of a model, in the order of its forward pass."""
    return [f"{i}.{s}" for i in range(config.n_layer) for s in BLOCK_SITES] + list(FINAL_SITES)


def node_sites(config: "ModelConfig") -> dict[Site, int]:
    """The sites whose channels are nodes, in forward order, each with its width.

    In all L (4 d + 3 H h + m) + d nodes, more where positions are concatenated to the inputs of the blocks.
    """
    heads = config.n_head * config.d_head
    width = {
        "attn.act_in": config.d_block_in,
        "attn.q": heads,
        "attn.k": heads,
        "attn.v": heads,
        "attn.resid_delta": config.d_model,
        "mlp.act_in": config.d_block_in,
        "mlp.post_act": config.n_neurons,
        "mlp.resid_delta": config.d_model,
    }
    sites = {f"{i}.{s}": width[s] for i in range(config.n_layer) for s in BLOCK_NODE_SITES}
    return sites | {"final_resid": config.d_model}


def wires(config: "ModelConfig") -> list[Wire]:
    """The six matrices of each block that may hold edges, in forward order.

    v -> resid_delta passes through the attention pattern, which mixes positions and not channels: mixed value c is
    made of value channel c alone.
    """
    heads = config.n_head * config.d_head
    found = []
    for i in range(config.n_layer):
        for row, target in enumerate(("q", "k", "v")):
            qkv = f"blocks.{i}.attn.qkv.weight"
            found.append(Wire(f"{i}.attn.act_in", f"{i}.attn.{target}", qkv, row * heads, heads))
        out = f"blocks.{i}.attn.out.weight"
        found.append(Wire(f"{i}.attn.v", f"{i}.attn.resid_delta", out, 0, config.d_model))
        up, down = f"blocks.{i}.mlp.up.weight", f"blocks.{i}.mlp.down.weight"
        found.append(Wire(f"{i}.mlp.act_in", f"{i}.mlp.post_act", up, 0, config.n_neurons))
        found.append(Wire(f"{i}.mlp.post_act", f"{i}.mlp.resid_delta", down, 0, config.d_model))
    return found


def are_wired(source: Site, target: Site) -> bool:
    """Whether a matrix leads from one node site to the other."""
    layer, _, start = source.partition(".")
    target_layer, _, end = target.partition(".")
    return layer == target_layer and (start, end) in WIRED


def enters_at(target: Site) -> tuple[Site, int]:
    """Where what a wire carries to a node site is added up, before any nonlinearity, and which part of that it is."""
    block, _, within = target.rpartition(".")
    place, part = ENTERS_AT[within]
    return f"{block}.{place}", part


def resolve_site(name: str, config: "ModelConfig") -> Site:
    """A site's own name from what a user typed. Raises GossamerError with the nearest names if there is none."""
    sites = all_sites(config)
    if name in sites:
        return name
    lens = re.fullmatch(r"blocks\.(\d+)\.(.+)", name)
    if lens:
        layer, hook = int(lens[1]), lens[2]
        if hook == "hook_resid_post":
            translated = "final_resid" if layer == config.n_layer - 1 else f"{layer + 1}.resid_in"
        else:
            translated = f"{layer}.{TRANSFORMER_LENS.get(hook, hook)}"
        if translated in sites:
            return translated
        options = [f"blocks.{i}.{h}" for i in range(config.n_layer) for h in (*TRANSFORMER_LENS, "hook_resid_post")]
        raise unknown("site", name, options)
    raise unknown("site", name, sites)


def record(acts: MutableMapping[Site, Tensor], only: Collection[Site] | None = None) -> Tap:
    """A tap that writes each site's activation into `acts` and changes nothing, bit for bit.

    `only` names the sites wanted, `resolve_site` turns TransformerLens' names into them; without it all are recorded
    but those that are there to be changed: the norms' scales and what the matrices give before AbsTopK. Tensors keep
    their gradient graph; under autocast they are in the dtype in which they came about, float32 more often where a
    CPU's kernels were at work. Raises GossamerError, with the nearest names, at the end of a forward pass that had no
    such site.
    """
    passed: set[Site] = set()

    def tap(site: Site, x: Tensor) -> Tensor:
        passed.add(site)
        wanted = site in only if only is not None else not is_between(site)
        if wanted:
            acts[site] = x
        if only is not None and site == FINAL_SITES[-1]:
            for name in set(only) - passed:
                raise unknown("site", name, passed)
        return x

    return tap


def chain(*taps: Tap) -> Tap:
    """One tap after the other: each sees what the one before let through."""

    def tap(site: Site, x: Tensor) -> Tensor:
        for one in taps:
            x = one(site, x)
        return x

    return tap
