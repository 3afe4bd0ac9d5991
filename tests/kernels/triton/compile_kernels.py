"""Compiles every kernel for a Hopper GPU, without one: what the interpreter lets pass, the compiler may refuse.

Run as a program of its own, without TRITON_INTERPRET. Names each kernel that compiled.
"""

import sys

import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from gossamer.kernels.triton import abs_topk, adamw, column_sums, norm, sparse_linear, weight_topk

F, B, R, N, L, D = "*fp32", "*bf16", "*fp64", "*i32", "*i64", "fp32"
ROW = {"ROWS": 1, "BLOCK": 2048}
WEIGHT = {"HAS_LEAST": True, "BLOCK": weight_topk.BLOCK}
COUNT = {"SHIFT": 15, "BITS": 8, **WEIGHT}
TILE = {"OUTPUTS": sparse_linear.OUTPUTS, "TOKENS": sparse_linear.TOKENS}

# Each kernel with the types of its arguments, its constants and its warps.
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
        (abs_topk._scaled_backward_kernel, [y, x, y, *[x] * 4, F, "i32", "i32", "i32"], {"NORMED": normed, **ROW}, 4)
        for x, y, normed in ((F, F, False), (B, B, False), (F, B, False), (F, B, True))
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
]


def compile_kernel(kernel: triton.JITFunction, types: list[str], constants: dict[str, object], warps: int) -> None:
    free = [name for name in kernel.arg_names if name not in constants]
    signature = dict(zip(free, types, strict=True)) | dict.fromkeys(constants, "constexpr")
    source = ASTSource(fn=kernel, signature=signature, constexprs=constants)
    done = triton.compile(source, target=GPUTarget("cuda", 90, 32), options={"num_warps": warps})
    assert done.asm["cubin"]
    print(kernel.__name__)


if __name__ == "__main__":
    chosen = sys.argv[1:]
    for kernel, *rest in KERNELS:
        if not chosen or kernel.__name__ in chosen:
            compile_kernel(kernel, *rest)
