"""The attention half of a block: queries, keys, values with sparse activations, mixed by causal attention."""

from typing import TYPE_CHECKING

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from gossamer.kernels.abs_topk import abs_topk
from gossamer.kernels.attention import sink_attention
from gossamer.kernels.gate import Gates
from gossamer.kernels.layout import (
    Places,
    chosen_places,
    feature_major,
    is_feature_major,
    thirds,
    worth_feature_major,
)
from gossamer.model.layers import Linear
from gossamer.model.sites import Read, Tap, gates_at, held_at, tapped

if TYPE_CHECKING:
    from gossamer.model.transformer import ModelConfig


class Attention(nn.Module):
    """AbsTopK acts on q, k and v each over all heads' channels together; channel c belongs to head c // d_head."""

    def __init__(self, config: "ModelConfig"):
        super().__init__()
        self.config = config
        heads = config.n_head * config.d_head
        self.qkv = Linear(config.d_block_in, 3 * heads, bias=config.bias)
        self.out = Linear(heads, config.d_model, bias=config.bias)
        self.sink = nn.Parameter(torch.zeros(config.n_head)) if config.sink else None

    def forward(
        self,
        read: Read,
        seq: int,
        site: str,
        tap: Tap,
        at: Places | None = None,
        starts: Int[Tensor, "batch seq"] | None = None,
    ) -> Float[Tensor, "part some d_model"]:
        """What attention adds to the stream, of what is `read` from it at `seq` positions; with `at` at some places,
        laid out as `chosen_places` has it."""

        def delta(gates: Gates | None) -> Tensor:
            parts = self._active(read, (f"{site}.q", f"{site}.k", f"{site}.v"), tap)
            y = tap(f"{site}.y", self._mixed(parts, seq, starts))
            if at is not None:
                y = chosen_places(y, at)
            y = tap(f"{site}.pre_delta", self.out(y))
            return abs_topk(y, self.config.n_active("attn_out", y.shape[-1]), gates=gates)

        return tapped(tap, f"{site}.resid_delta", self.qkv.weight, delta)

    def _active(self, read: Read, sites: tuple[str, str, str], tap: Tap) -> tuple[Tensor, ...]:
        """Queries, keys and values after their AbsTopK, in one go where as many are kept of each."""
        held = [held_at(tap, site, self.qkv.weight) for site in sites]
        if all(part is not None for part in held):
            return tuple(part for part in held if part is not None)
        x = tap(f"{sites[0].rpartition('.')[0]}.pre_qkv", self.qkv(read()))
        kept = [self.config.n_active(place, x.shape[-1] // 3) for place in ("attn_q", "attn_k", "attn_v")]
        if kept != kept[:1] * 3:
            parts = (_active_third(part, n, is_feature_major(x)) for part, n in zip(thirds(x), kept, strict=True))
        else:
            gates = gates_at(tap, *sites)
            parts = thirds(abs_topk(x, kept[0], 3, gates))
            if gates is not None:
                return parts
        return tuple(tap(site, part) for site, part in zip(sites, parts, strict=True))

    def _mixed(self, parts: tuple[Tensor, ...], seq: int, starts: Tensor | None) -> Float[Tensor, "batch seq channel"]:
        """The mixed values. Where nothing that the parts are made of depends on the position (the tap holds them, or
        what is read), one position stands for all of them, and one text for all unless the tap tells texts apart."""
        q, k, v = parts
        if q.shape[1] == seq:
            return self._mix(q, k, v, starts)
        if starts is None:
            q, k, v = (part.expand(max(map(len, parts)), seq, -1) for part in parts)
            return self._mix(q, k, v)
        index = torch.arange(seq, device=starts.device) - starts
        longest = int(index.max()) + 1
        mixed = self._mix(*(part.expand(1, longest, -1) for part in parts))[0][index]
        return feature_major(mixed) if worth_feature_major(mixed) else mixed

    def _mix(self, q: Tensor, k: Tensor, v: Tensor, starts: Tensor | None = None) -> Float[Tensor, "batch seq channel"]:
        return mix(q, k, v, self.config.n_head, self.sink, starts)


def _active_third(part: Tensor, k: int, in_feature_major: bool) -> Tensor:
    """One third after its AbsTopK, for which it is copied where it is a view of feature-major memory and not that."""
    return abs_topk(feature_major(part) if in_feature_major and k < part.shape[-1] else part, k)


def mix(
    q: Float[Tensor, "batch seq channel"],
    k: Float[Tensor, "batch seq channel"],
    v: Float[Tensor, "batch seq channel"],
    n_head: int,
    sink: Float[Tensor, "head"] | None,
    starts: Int[Tensor, "batch seq"] | None = None,
) -> Float[Tensor, "batch seq channel"]:
    """The attention itself, on a CPU in float32 at least, where bf16 is slower. On a GPU it takes the dtype of the
    products: its softmax and its sums are float32 inside. What comes back is in the dtype that was computed in under
    autocast, which casts what it reads, and in that of the queries without."""
    dtype = q.dtype if q.is_cuda else torch.promote_types(q.dtype, torch.float32)
    out = dtype if torch.is_autocast_enabled(q.device.type) else q.dtype
    with torch.autocast(q.device.type, enabled=False):
        q, k, v = (x.to(dtype).unflatten(-1, (n_head, -1)).transpose(1, 2) for x in (q, k, v))
        return sink_attention(q, k, v, sink, starts).transpose(1, 2).flatten(-2).to(out)


def attention_pattern(
    q: Float[Tensor, "batch seq channel"],
    k: Float[Tensor, "batch seq channel"],
    n_head: int,
    sink: Float[Tensor, "head"] | None,
) -> Float[Tensor, "batch head seq key"]:
    """How much of each position's values (key) every position (seq) takes in. Rows sum to 1, or to what a sink leaves.

    No kernel writes the pattern down, so unit vectors are mixed, as many positions at once as a head has channels; in
    float32 at least.
    """
    q, k = (x.to(torch.promote_types(x.dtype, torch.float32)) for x in (q, k))
    seq, d_head = q.shape[1], q.shape[2] // n_head
    shares = []
    for first in range(0, seq, d_head):
        n = min(d_head, seq - first)
        units = torch.zeros(seq, d_head, dtype=q.dtype, device=q.device)
        units[first : first + n, :n] = torch.eye(n, dtype=q.dtype, device=q.device)
        mixed = mix(q, k, units.repeat(len(q), 1, n_head), n_head, sink)
        shares.append(mixed.unflatten(-1, (n_head, d_head))[..., :n])
    return torch.cat(shares, dim=-1).transpose(1, 2)
