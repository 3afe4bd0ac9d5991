"""What a run costs, known before it runs: counts, and the least time that a step can take.

1. `count`: parameters, and nonzeros at the target, from a model without storage.
2. `measure_rates`: what this machine does at best: a large matrix product, a large copy, stock attention.
3. `floor_seconds`: the floor of a step, part by part, at these rates.

Bytes of the run's folder: `disk.py`; of a device: `memory.py`.

The floor counts arithmetic that cannot be avoided at the machine's best rate, and each pass over memory that cannot be
avoided at the speed of a copy. It is the floor of *fused* kernels in sequence: a linear map's reads and writes are
hidden behind its arithmetic; the norm or nonlinearity and the AbsTopK after it are one pass. The weight gradient is
dense, as moments of zeroed weights live on. Attention counts at the rate that torch's own causal attention reaches, as
nobody knows a peak rate for its exponentials. Not counted: embedding look-ups, biases, the top-k of the weights (which
can ride on the optimiser's pass), the network between devices. Tensors that stay in cache can be faster than a large
copy; a model small enough can therefore beat its floor.
"""

import time
from collections.abc import Callable
from typing import NamedTuple

import torch
import torch.nn.functional as F

from gossamer.kernels.fast import check_device, multiplies_bfloat16
from gossamer.model.transformer import ModelConfig
from gossamer.training.model_bytes import FLOAT, outline
from gossamer.training.train import TrainConfig
from gossamer.training.weight_sparsity import INCOMING, OUTGOING, sparse_weights

LINEAR = (*INCOMING, *OUTGOING, "unembed.weight")


class Counts(NamedTuple):
    """The size of a model."""

    n_parameters: int
    """all entries of all parameters"""
    n_sparse: int
    """of these, under the top-k rule"""
    n_nonzero: int
    """of the sparse ones, nonzero at the target"""
    n_dense: int
    """whatever stays dense, see `dense_parts`"""


class Rates(NamedTuple):
    """What a device does at best."""

    matmul_flops: float
    """flop/s of a large matrix product, float32 or bfloat16, whichever is faster"""
    fp32_flops: float
    """flop/s of a large float32 matrix product"""
    copy_bytes: float
    """bytes/s of a large copy, those read and those written together"""
    attention_flops: float
    """flop/s of torch's causal attention, forward and backward, counted as in `floor_seconds`"""


class Floor(NamedTuple):
    """The least seconds of a step on one device, part by part."""

    weight_gradient: float
    """of all linear maps, dense: 2 flop a token and entry at the peak matrix rate"""
    sparse_products: float
    """forward and input gradient: 2 * 2 flop a token and nonzero at the peak float32 rate, or the dense product if
    that is faster"""
    attention: float
    """14 flop a head channel and pair of a query with a key not after it: 2 products forward, 5 backward"""
    abs_topk: float
    """forward reads and writes once, backward reads twice and writes once; where neurons are, one more read"""
    residual: float
    """around each of the two norms of a block: the stream read and written as a block adds to it, the stream and its
    gradient read as the norm goes backward"""
    logits: float
    """read once and their gradient written; with a bigram table its rows read, their gradient read and written"""
    optimiser: float
    """weights, gradients and two moments read, weights and moments written: 28 bytes a parameter"""

    @property
    def total(self) -> float:
        return sum(self)


def count(config: TrainConfig) -> Counts:
    """The size of a configuration's model. Raises GossamerError if its l0 can't hold the minimum of connections."""
    model = outline(config.model)
    weights = sparse_weights(model, config.sparsity)
    n_parameters = sum(p.numel() for p in model.parameters())
    n_sparse = sum(w.parameter.numel() for w in weights)
    return Counts(n_parameters, n_sparse, sum(w.k(w.l0) for w in weights), n_parameters - n_sparse)


def dense_parts(config: TrainConfig) -> str:
    """What of a configuration's model isn't under the top-k rule, in words."""
    model = config.model
    parts = {
        "norms": model.norm != "none",
        "sinks": model.sink,
        "biases": model.bias and config.sparsity.dense_biases,
        "bigram table": model.bigram,
        "frozen positions": model.positions == "concat_sinusoidal",
    }
    return ", ".join(name for name, is_there in parts.items() if is_there) or "none"


def floor_seconds(config: TrainConfig, rates: Rates, n_devices: int = 1) -> Floor:
    """The least seconds of a step at the target density; each of `n_devices` takes its share of the batch.

    The optimiser's share is that of a device which holds all parameters.
    """
    shape = config.model
    tokens = config.batch_size * shape.context / n_devices
    model = outline(shape)
    k = {w.name: w.k(w.l0) for w in sparse_weights(model, config.sparsity)}
    entries, products = 0, 0.0
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if parameter.ndim == 2 and name.endswith(LINEAR):
            n = parameter.numel()
            nonzero = k.get("embed.weight" if shape.tied and name == "unembed.weight" else name, n)
            entries += n
            products += 4 * tokens * min(nonzero / rates.fp32_flops, n / rates.matmul_flops)
    heads = shape.n_head * shape.d_head
    pairs = tokens * (shape.context + 1) / 2
    width = bytes_of_activation(config)
    return Floor(
        weight_gradient=2 * tokens * entries / rates.matmul_flops,
        sparse_products=products,
        attention=14 * pairs * heads * shape.n_layer / rates.attention_flops,
        abs_topk=width * tokens * shape.n_layer * _abs_topk_passes(shape) / rates.copy_bytes,
        residual=FLOAT * tokens * shape.n_layer * 8 * shape.d_model / rates.copy_bytes,
        logits=FLOAT * tokens * shape.vocab_size * (5 if shape.bigram else 2) / rates.copy_bytes,
        optimiser=7 * FLOAT * sum(p.numel() for p in model.parameters()) / rates.copy_bytes,
    )


def bytes_of_activation(config: TrainConfig) -> int:
    """Of one activation at a linear map: 2 in bfloat16. The residual stream and the logits are float32 always."""
    assert config.dtype != "auto", "a cost is that of a resolved configuration"
    return 2 if config.dtype == "bfloat16" else FLOAT


def _abs_topk_passes(shape: ModelConfig) -> int:
    """Activations a token and block that are read or written by AbsTopK, or by what stands in its place."""
    heads = shape.n_head * shape.d_head
    widths = {
        "attn_in": shape.d_block_in,
        "attn_q": heads,
        "attn_k": heads,
        "attn_v": heads,
        "attn_out": shape.d_model,
        "mlp_in": shape.d_block_in,
        "mlp_neuron": shape.n_neurons,
        "mlp_out": shape.d_model,
        "resid_post_attn": shape.d_model,
        "resid_post_mlp": shape.d_model,
    }
    # Norm and nonlinearity make their passes whether or not an AbsTopK follows.
    always = ("attn_in", "mlp_in", "mlp_neuron")
    return shape.n_neurons + sum(5 * n for place, n in widths.items() if place in shape.abs_topk_at or place in always)


def rates_for(config: TrainConfig) -> Rates:
    """`measure_rates` of a run's device, with heads and context of its model."""
    return measure_rates(config.device, config.model.d_head, config.model.context)


def measure_rates(device: str = "cpu", d_head: int = 16, context: int = 256) -> Rates:
    """The device's rates, the best of several tries each, within about two seconds.

    Raises GossamerError if the device can't be used.
    """
    check_device(device)
    on_cpu = torch.device(device).type == "cpu"
    n = 1536 if on_cpu else 8192
    products = {}
    # A CPU that emulates bfloat16 would take half a minute to say that it is slower.
    dtypes = (torch.float32, torch.bfloat16) if multiplies_bfloat16(torch.device(device)) else (torch.float32,)
    for dtype in dtypes:
        a, b = (torch.randn(n, n, device=device, dtype=dtype) for _ in range(2))
        products[dtype] = 2 * n**3 / _best_seconds(lambda a=a, b=b: a @ b, device)
    numbers = torch.zeros(1 << 24 if on_cpu else 1 << 26, device=device)
    copied = torch.empty_like(numbers)
    copy = 2 * FLOAT * numbers.numel() / _best_seconds(lambda: copied.copy_(numbers), device)
    attention = max(_attention_rate(device, dtype, d_head, context) for dtype in products)
    return Rates(max(products.values()), products[torch.float32], copy, attention)


def _attention_rate(device: str, dtype: torch.dtype, d_head: int, context: int) -> float:
    context = min(context, 1024 if torch.device(device).type == "cpu" else 4096)  # of more a pair costs as much
    # On a CPU a head a thread at least: torch's way back has no smaller pieces.
    sequences, heads = (-(-torch.get_num_threads() // 16), 16) if torch.device(device).type == "cpu" else (64, 64)
    q, k, v = (
        torch.randn(sequences, heads, context, d_head, device=device, dtype=dtype, requires_grad=True) for _ in range(3)
    )
    upstream = torch.ones_like(q)

    def run() -> None:
        torch.autograd.grad(F.scaled_dot_product_attention(q, k, v, is_causal=True), (q, k, v), upstream)

    pairs = sequences * heads * context * (context + 1) / 2
    return 14 * pairs * d_head / _best_seconds(run, device)


def _best_seconds(run: Callable[[], object], device: str, budget: float = 0.25) -> float:
    """The shortest of at least three and at most 30 calls; a peak is what the machine can do when nothing disturbs."""
    on_cuda = torch.device(device).type == "cuda"
    best, spent, n = float("inf"), 0.0, 0
    while n < 3 or (spent < budget and n < 30):
        if on_cuda:
            torch.cuda.synchronize(device)
        began = time.perf_counter()
        run()
        if on_cuda:
            torch.cuda.synchronize(device)
        seconds = time.perf_counter() - began
        best, spent, n = min(best, seconds), spent + seconds, n + 1
    return best
