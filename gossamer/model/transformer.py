"""The forward pass: a pre-norm decoder with sparse activations. The only one there is.

1. x = embedding of the tokens (+ learned positions).
2. Each block, twice: read the residual stream through a norm (and the positions concatenated, if so configured) and
   AbsTopK; compute; AbsTopK; write back.
3. logits = unembedding of the normed stream + bias + the bigram table's row of the current token.

Every named place goes through the `tap` (see `sites.py`), which by default changes nothing. What a tap holds at
constants is broadcast, and what leads there alone isn't computed. Nothing here knows of masks, means, tasks or
training. Architecture: Gao et al. 2025 (arXiv 2511.13653), section 2, and its released code.
"""

import math
from functools import partial
from typing import Literal, get_args

import torch
import torch.nn.functional as F
from jaxtyping import Float, Int
from pydantic import Field, model_validator
from torch import Tensor, nn

from gossamer.artifact import Record
from gossamer.errors import GossamerError
from gossamer.kernels.abs_topk import abs_topk, gelu_abs_topk
from gossamer.kernels.gate import Gates
from gossamer.kernels.layout import Places, chosen_places, feature_major, side_by_side, worth_feature_major
from gossamer.kernels.next_token_loss import next_token_loss
from gossamer.model.attention import Attention
from gossamer.model.layers import Linear, Norm
from gossamer.model.sites import Read, Tap, is_positionwise, known_stream, pass_through, tapped

AbsTopKPlace = Literal[
    "attn_in",
    "attn_q",
    "attn_k",
    "attn_v",
    "attn_out",
    "mlp_in",
    "mlp_neuron",
    "mlp_out",
    "resid_post_attn",
    "resid_post_mlp",
]
EIGHT_PLACES: tuple[AbsTopKPlace, ...] = get_args(AbsTopKPlace)[:8]
"""The paper's default: all but the residual stream itself."""
Positions = Literal["none", "learned", "concat_learned", "concat_sinusoidal"]


class ModelConfig(Record):
    """The shape of a model. The defaults are those of most of the paper's experiments, at a laptop's size."""

    vocab_size: int = Field(default=2048, ge=2)
    """Number of tokens."""
    context: int = Field(default=256, ge=1)
    """The most tokens the model reads at once."""
    n_layer: int = Field(default=4, ge=1)
    """Blocks."""
    d_model: int = Field(default=128, ge=1)
    """Width of the residual stream."""
    n_head: int = Field(default=8, ge=1)
    """Attention heads a block."""
    d_head: int = Field(default=16, ge=1)
    """Channels a head; small on purpose, one meaning a head."""
    d_mlp: int | None = Field(default=None, ge=1)
    """Neurons a block; none: 4 * d_model."""
    norm: Literal["rms", "layer", "none"] = "rms"
    """RMSNorm keeps a zero a zero; LayerNorm is there for released models, none for compiled ones."""
    norm_bias: bool = True
    """Whether LayerNorm has a bias."""
    norm_eps: float | None = Field(default=None, gt=0)
    """None: the machine epsilon of the dtype for RMSNorm, 1e-5 for LayerNorm. Without a norm it plays no part."""
    activation: Literal["gelu", "relu"] = "gelu"
    """Nonlinearity of the neurons."""
    residual_activation: Literal["identity", "relu"] = "identity"
    """Applied to the residual stream after each write."""
    positions: Positions = "none"
    """How a token's position enters: not at all, added to the embedding, or concatenated to the input of each block."""
    d_position: int = Field(default=0, ge=0)
    """Channels of concatenated positions."""
    sink: bool = True
    """One learned logit a head in the softmax's denominator."""
    bigram: bool = True
    """A dense table [current token, next token] added to the logits, so that the network needn't learn bigrams."""
    tied: bool = False
    """Whether the unembedding is the embedding."""
    bias: bool = True
    """Biases in all linear maps but the unembedding."""
    activation_l0: float = Field(default=0.25, gt=0, le=1)
    """Fraction of activations that AbsTopK keeps; 1 keeps all."""
    abs_topk_at: tuple[AbsTopKPlace, ...] = EIGHT_PLACES
    """Where AbsTopK applies."""

    @model_validator(mode="after")
    def _check_positions(self) -> "ModelConfig":
        if self.positions_are_concatenated != (self.d_position > 0):
            raise ValueError(
                f"positions={self.positions!r} with d_position={self.d_position}: d_position is for concatenated "
                "positions, and they need it"
            )
        return self

    @property
    def positions_are_concatenated(self) -> bool:
        return self.positions in ("concat_learned", "concat_sinusoidal")

    @property
    def n_neurons(self) -> int:
        """Neurons a block."""
        return self.d_mlp or 4 * self.d_model

    @property
    def d_block_in(self) -> int:
        """Width of what a block reads: the stream, and the positions where they are concatenated."""
        return self.d_model + self.d_position

    def n_active(self, place: str, width: int) -> int:
        """How many of `width` activations AbsTopK keeps at a place: int(activation_l0 * width), at least 1."""
        return max(1, int(self.activation_l0 * width)) if place in self.abs_topk_at else width


class MLP(nn.Module):
    """Neurons: a linear map up, a nonlinearity, AbsTopK, a linear map down."""

    def __init__(self, config: ModelConfig):
        super().__init__()
        self.config = config
        self.up = Linear(config.d_block_in, config.n_neurons, bias=config.bias)
        self.down = Linear(config.n_neurons, config.d_model, bias=config.bias)

    def forward(self, read: Read, site: str, tap: Tap) -> Float[Tensor, "batch seq d_model"]:
        """What the neurons add to the stream, of what is `read` from it."""
        like = self.up.weight

        def neurons(gates: Gates | None) -> Tensor:
            x = tap(f"{site}.pre_act", self.up(read()))
            k = self.config.n_active("mlp_neuron", x.shape[-1])
            if self.config.activation == "gelu":
                return gelu_abs_topk(x, k, gates)
            return abs_topk(F.relu(x), k, gates=gates)

        def delta(gates: Gates | None) -> Tensor:
            x = tap(f"{site}.pre_delta", self.down(tapped(tap, f"{site}.post_act", like, neurons)))
            return abs_topk(x, self.config.n_active("mlp_out", x.shape[-1]), gates=gates)

        return tapped(tap, f"{site}.resid_delta", like, delta)


class Block(nn.Module):
    """Attention, then neurons, each reading the residual stream through a norm and adding to it."""

    def __init__(self, config: ModelConfig):
        super().__init__()
        self.config = config
        self.attn_norm = Norm(config, config.d_model)
        self.attn = Attention(config)
        self.mlp_norm = Norm(config, config.d_model)
        self.mlp = MLP(config)
        if config.positions_are_concatenated:
            self.attn_position_norm = Norm(config, config.d_position)
            self.mlp_position_norm = Norm(config, config.d_position)

    def forward(
        self,
        x: Float[Tensor, "batch seq d_model"],
        positions: Float[Tensor, "*batch seq d_position"] | None,
        site: str,
        tap: Tap,
        at: Places | None = None,
        starts: Int[Tensor, "batch seq"] | None = None,
    ) -> Float[Tensor, "part some d_model"]:
        """The stream after the block; with `at` at some places, laid out as `chosen_places` has it."""
        x = tap(f"{site}.resid_in", x)
        read = partial(self._read, x, self.attn_norm, positions, "attn_in", f"{site}.attn", tap)
        delta = self.attn(read, x.shape[1], f"{site}.attn", tap, at, starts)
        if at is not None:
            x = chosen_places(x, at)
            if positions is not None:
                positions = chosen_places(positions if positions.ndim == 3 else positions[None], at)
        x = self._write(x, delta, "resid_post_attn")

        x = tap(f"{site}.resid_mid", x)
        read = partial(self._read, x, self.mlp_norm, positions, "mlp_in", f"{site}.mlp", tap)
        return self._write(x, self.mlp(read, f"{site}.mlp", tap), "resid_post_mlp")

    def _read(
        self, x: Tensor, norm: Norm, positions: Tensor | None, place: AbsTopKPlace, site: str, tap: Tap
    ) -> Float[Tensor, "batch seq d_block_in"]:
        """What a sublayer reads: the normed stream, and the positions if they are concatenated, through AbsTopK."""
        k = self.config.n_active(place, self.config.d_block_in)
        if positions is None:
            return tapped(tap, f"{site}.act_in", x, lambda gates: norm(x, f"{site}.norm_scale", tap, k, gates))
        position_norm = self.attn_position_norm if norm is self.attn_norm else self.mlp_position_norm

        def both(gates: Gates | None) -> Tensor:
            normed, where = norm(x, f"{site}.norm_scale", tap), position_norm(positions)
            return abs_topk(side_by_side([normed, where.expand(*x.shape[:-1], -1)]), k, gates=gates)

        return tapped(tap, f"{site}.act_in", x, both)

    def _write(self, x: Tensor, delta: Tensor, place: AbsTopKPlace) -> Tensor:
        x = x + delta
        if self.config.residual_activation == "relu":
            x = F.relu(x)
        return abs_topk(x, self.config.n_active(place, x.shape[-1]))


class Transformer(nn.Module):
    """The model: `logits = model(tokens)`, or `model(tokens, tap=record(acts))` to look inside."""

    def __init__(self, config: ModelConfig, seed: int = 0):
        super().__init__()
        self.config = config
        self.embed = nn.Embedding(config.vocab_size, config.d_model)
        if config.positions != "none":
            self.position = nn.Embedding(config.context, config.d_position or config.d_model)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layer))
        self.final_norm = Norm(config, config.d_model)
        self.unembed = Linear(config.d_model, config.vocab_size, bias=False)
        if config.tied:
            self.unembed.weight = self.embed.weight
        self.register_buffer("logit_bias", torch.zeros(config.vocab_size))
        self.logit_bias: Tensor
        if config.bigram:
            self.bigram = nn.Parameter(torch.zeros(config.vocab_size, config.vocab_size))
        self._initialise(seed)

    @torch.no_grad()
    def _initialise(self, seed: int) -> None:
        """N(0, 0.02) for matrices, narrower by sqrt(2 L) where a block writes to the stream; biases and sinks zero."""
        generator = torch.Generator().manual_seed(seed)
        for name, parameter in self.named_parameters():
            if parameter.ndim == 2 and name != "bigram":
                writes = name.endswith(("attn.out.weight", "mlp.down.weight"))
                std = 0.02 / math.sqrt(2 * self.config.n_layer) if writes else 0.02
                parameter.normal_(0.0, std, generator=generator)
            elif name.endswith(".bias"):
                parameter.zero_()
        if self.config.positions == "concat_sinusoidal":
            self.position.weight.copy_(sinusoids(self.config.context, self.config.d_position))
            self.position.weight.requires_grad_(False)

    def forward(
        self,
        tokens: Int[Tensor, "batch seq"],
        tap: Tap = pass_through,
        at: Int[Tensor, "batch"] | Places | None = None,
        starts: Int[Tensor, "batch seq"] | None = None,
    ) -> Float[Tensor, "batch seq vocab"] | Float[Tensor, "place vocab"]:
        """Logits at every position, or with `at` only at one position of each sequence, or at some places.

        With `at`, and a tap that doesn't care (`is_positionwise`), the last block does there alone what comes after its
        attention: nothing else of it is read. With `starts` several texts lie behind each other in a sequence, none of
        which sees another: of each position the place where its own begins. Raises GossamerError if the sequences are
        longer than the context.
        """
        if at is None:
            x = self._read_out(tokens, tap, None, starts)
        else:
            places = at if isinstance(at, Places) else Places(torch.arange(len(at), device=at.device), at)
            if is_positionwise(tap):
                x = self._read_out(tokens, tap, places, starts).flatten(0, 1)
            else:
                x = self._read_out(tokens, tap, None, starts)[places]
            tokens = tokens[places]
        logits = self.unembed(x) + self.logit_bias
        return logits + F.embedding(tokens, self.bigram) if self.config.bigram else logits

    def loss(
        self, tokens: Int[Tensor, "batch seq"], targets: Int[Tensor, "batch seq"], tap: Tap = pass_through
    ) -> Float[Tensor, ""]:
        """Mean cross-entropy of each position's target, nats a token: of the same logits, without keeping them. Its
        gradients can be asked for once. Hooks of the model itself aren't called, those of its parts are."""
        unembed = self.unembed
        if type(unembed) is not Linear or unembed._forward_hooks or unembed._forward_pre_hooks:
            return F.cross_entropy(self.forward(tokens, tap).flatten(0, 1), targets.flatten())
        x = self._read_out(tokens, tap)
        bigram = self.bigram if self.config.bigram else None
        return next_token_loss(x, unembed.weight, self.logit_bias, bigram, tokens, targets, unembed.nonzeros())

    def _read_out(
        self,
        tokens: Int[Tensor, "batch seq"],
        tap: Tap,
        at: Places | None = None,
        starts: Int[Tensor, "batch seq"] | None = None,
    ) -> Float[Tensor, "part some d_model"]:
        """What the unembedding reads: the normed stream after the last block, all of it or as `chosen_places` has
        it."""
        seq, index = tokens.shape[1], slice(tokens.shape[1])
        if starts is not None:
            index = torch.arange(seq, device=tokens.device) - starts
            seq = int(index.max()) + 1
        if seq > self.config.context:
            raise GossamerError(
                f"a sequence of {seq} tokens is longer than the model's context of {self.config.context}"
            )
        first, x = known_stream(tap) or (0, self._embedded(tokens, index))
        positions = self.position.weight[index] if self.config.positions_are_concatenated else None
        for i, block in enumerate(self.blocks):
            if i >= first:
                x = block(x, positions, str(i), tap, at if i == self.config.n_layer - 1 else None, starts)
        x = tap("final_resid", x)
        return self.final_norm(x, "final_norm_scale", tap)

    def _embedded(
        self, tokens: Int[Tensor, "batch seq"], index: slice | Int[Tensor, "batch seq"]
    ) -> Float[Tensor, "batch seq d_model"]:
        """What flows into the first block; `index` has the tokens' places in their texts."""
        x = self.embed(tokens)
        if self.config.positions == "learned":
            x = x + self.position.weight[index]
        return feature_major(x) if worth_feature_major(x) else x


def sinusoids(context: int, width: int) -> Float[Tensor, "context width"]:
    """Frozen positions: sines, then cosines, of periods log-spaced from 4 tokens to the context; an odd last is 0."""
    half = max(1, width // 2)
    periods = torch.logspace(math.log10(4.0), math.log10(max(4.0, float(context))), steps=half)
    angles = torch.arange(context, dtype=torch.float32)[:, None] * (2 * math.pi / periods)
    waves = torch.cat([angles.sin(), angles.cos()], dim=1)[:, :width]
    return F.pad(waves, (0, width - waves.shape[1]))
