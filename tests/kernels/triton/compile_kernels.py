"""Compiles every kernel for a Hopper GPU, without one: what the interpreter lets pass, the compiler may refuse.

Run as a program of its own, without TRITON_INTERPRET. Names each kernel that compiled.
"""

import sys

import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from gossamer.kernels.triton import abs_topk, adamw, attention, column_sums, norm, sparse_linear, weight_topk

F, B, H, R, N, L, D = "*fp32", "*bf16", "*fp16", "*fp64", "*i32", "*i64", "fp32"
ROW = {"ROWS": 1, "BLOCK": 2048}
WEIGHT = {"HAS_LEAST": True, "BLOCK": weight_topk.BLOCK}
COUNT = {"SHIFT": 15, "BITS": 8, **WEIGHT}
TILE = {"OUTPUTS": sparse_linear.OUTPUTS, "TOKENS": sparse_linear.TOKENS}


def attend(tile: attention.Tile, d_head: int, **constants: object) -> tuple[dict[str, object], int, int]:
    """Constants, warps and stages."""
    return {"D": d_head, "QUERIES": tile.queries, "KEYS": tile.keys, **constants}, tile.warps, tile.stages


ATTENTION = [
    kernel
    for x, d_head, sink in ((B, 16, True), (H, 32, False), (B, 64, True))
    for kernel in (
        (
            attention._attention_kernel,
            [x, x, x, F, x, F, *["i32"] * 12, D, D],
            *attend(attention.FORWARD, d_head, HAS_SINK=sink),
        ),
        (
            attention._attention_dq_kernel,
            [x, x, x, F, x, F, x, x, F, F, *["i32"] * 15, D, D, D],
            *attend(attention.BACKWARD_QUERIES, d_head, HAS_SINK=sink),
        ),
        (
            attention._attention_dk_dv_kernel,
            [x, x, x, F, x, x, F, *["i32"] * 15, D, D],
            *attend(attention.BACKWARD_KEYS, d_head),
        ),
    )
]

# Each kernel with the types of its arguments, its constants, its warps and, where it says how many, its stages.
KERNELS = [
    *(
        (
            abs_topk._forward_kernel,
            [x, x, x, y, "i32", "i32", k, D],
            {"FORM": form, "K_ON_DEVICE": k == N, "INFINITY": infinity, **tile},
            warps,
        )
        for x, y, k, infinity, form, tile, warps in [
            (F, F, "i32", 0x7F800000, "plain", ROW, 4),
            (F, F, N, 0x7F800000, "plain", ROW, 4),
            (B, B, "i32", 0x7F80, "plain", {"ROWS": 1, "BLOCK": 16384}, 16),
            (F, F, "i32", 0x7F800000, "scaled", ROW, 4),
            (F, B, "i32", 0x7F80, "scaled", ROW, 2),
            (F, B, "i32", 0x7F80, "normed", ROW, 2),
            (F, F, "i32", 0x7F800000, "gelu", {"ROWS": 16, "BLOCK": 128}, 4),
            (F, F, "i32", 0x7F800000, "plain", {"ROWS": 16, "BLOCK": 1}, 1),
        ]
    ),
    (abs_topk._backward_kernel, [B, B, B, B, "i32"], {"FORM": "gelu", "BLOCK": 1024}, 4),
    *(
        (
            abs_topk._scaled_backward_kernel,
            [y, x, y, *[x] * 4, F, "i32", "i32", "i32"],
            {"NORMED": normed, "ALL": all_, **ROW},
            4,
        )
        for x, y, normed, all_ in (
            (F, F, False, False),
            (B, B, False, False),
            (F, B, False, False),
            (F, B, True, False),
            (F, F, True, True),
        )
    ),
    *((norm._rms_scale_kernel, [x, x, "i32", "i32", D], ROW, 4) for x in (F, B)),
    *((norm._rms_scale_backward_kernel, [x, x, x, x, "i32", "i32"], ROW, 4) for x in (F, B)),
    (abs_topk._wide_kernel, [B, B, "i32", "i32"], {"INFINITY": 0x7F80, "BLOCK": 4096}, 8),
    (weight_topk._protect_kernel, [F, L, *["i32"] * 5], {"NEURONS": 16, "INPUTS": 128}, 4),
    (
        weight_topk._count_kernel,
        [F, L, N, *["i32"] * 3, N, "i32"],
        {"FIRST": True, "K_ON_DEVICE": True, "BY_ROW": True, **COUNT},
        8,
    ),
    (
        weight_topk._count_kernel,
        [F, L, N, *["i32"] * 5],
        {"FIRST": False, "K_ON_DEVICE": False, "BY_ROW": False, **COUNT},
        8,
    ),
    (weight_topk._count_ties_kernel, [F, L, N, N, "i32", "i32"], {"BY_ROW": True, **WEIGHT}, 8),
    (weight_topk._keep_kernel, [F, F, L, N, N, "i32", "i32"], {"IN_PLACE": True, "BY_ROW": True, **WEIGHT}, 8),
    (weight_topk._keep_kernel, [F, "*i8", L, N, N, "i32", "i32"], {"IN_PLACE": False, "BY_ROW": True, **WEIGHT}, 8),
    (column_sums._column_sums_kernel, [B, F, "i32", "i32", "i32"], {"ROWS": 32, "COLUMNS": 128}, 4),
    (adamw._adamw_kernel, [*[F] * 6, R, "i32", *[D] * 7], {"BLOCK": adamw.BLOCK}, 4),
    (sparse_linear._fill_kernel, [F, N, F, N, "i32", "i32"], {"BLOCK": 1024}, 4),
    (sparse_linear._linear_kernel, [B, F, N, N, F, B, "i32", "i32"], {"HAS_BIAS": True, **TILE}, 4),
    *ATTENTION,
]


def compile_kernel(
    kernel: triton.JITFunction, types: list[str], constants: dict[str, object], warps: int, stages: int = 3
) -> None:
    free = [name for name in kernel.arg_names if name not in constants]
    signature = dict(zip(free, types, strict=True)) | dict.fromkeys(constants, "constexpr")
    source = ASTSource(fn=kernel, signature=signature, constexprs=constants)
    options = {"num_warps": warps, "num_stages": stages, "enable_fp_fusion": True}  # as `launch` has it
    done = triton.compile(source, target=GPUTarget("cuda", 90, 32), options=options)
    assert done.asm["cubin"]
    print(kernel.__name__)


if __name__ == "__main__":
    chosen = sys.argv[1:]
    for kernel, *rest in KERNELS:
        if not chosen or kernel.__name__ in chosen:
            compile_kernel(kernel, *rest)
