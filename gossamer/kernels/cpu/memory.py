"""More that is done with the memory of arrays by vectors: fetched ahead, transposed, written in half the bits.

As in `vector.py`, a place is counted in entries, and nobody checks it.
"""

from llvmlite import ir
from numba.core import types

from gossamer.kernels.cpu.vector import FLOATS, INTS, LANES, call_llvm, first_lanes, intrinsic, place_of

_INT = ir.IntType(32)
_HALVES = ir.VectorType(ir.IntType(16), LANES)


@intrinsic
def fetch(_context, array, index):
    """Begin to bring the cache line of a place, which may lie behind the array, for it to be there when it is read."""

    def generate(context, builder, signature, arguments):
        place = place_of(context, builder, signature.args[0], arguments[0], arguments[1], ir.IntType(8))
        to_read, everywhere, data = _INT(0), _INT(3), _INT(1)
        call_llvm(builder, "llvm.prefetch.p0", ir.VoidType(), [place, to_read, everywhere, data])
        return context.get_dummy_value()

    return types.void(array, types.intp), generate


@intrinsic
def turn(_context, source, at, step, target, to, to_step):
    """Transpose a square: lane j of the vector that begins i * `step` after `at` becomes lane i of the one that begins
    j * `to_step` after `to`, for all `LANES` of both."""

    def generate(context, builder, signature, arguments):
        source_type, _, _, target_type, _, _ = signature.args
        source, at, step, target, to, to_step = arguments

        def places(array_type, array, first, step):
            for i in range(LANES):
                index = builder.add(first, builder.mul(step, ir.Constant(step.type, i)))
                yield place_of(context, builder, array_type, array, index, FLOATS.llvm)

        rows = [builder.load(place, align=4) for place in places(source_type, source, at, step)]
        distance = LANES
        while distance > 1:  # squares of two halves a side change two of their quarters, then each of the four does
            distance //= 2
            low = [j if not j & distance else LANES + j - distance for j in range(LANES)]
            high = [j + distance if not j & distance else LANES + j for j in range(LANES)]
            for i in range(LANES):
                if not i & distance:
                    pair = rows[i], rows[i + distance]
                    for k, lanes in ((i, low), (i + distance, high)):
                        rows[k] = builder.shuffle_vector(*pair, ir.Constant(ir.VectorType(_INT, LANES), lanes))
        for row, place in zip(rows, places(target_type, target, to, to_step), strict=True):
            builder.store(row, place, align=4)
        return context.get_dummy_value()

    return types.void(source, types.intp, types.intp, target, types.intp, types.intp), generate


@intrinsic
def store_halves(_context, array, index, values):
    """Write the lower halves of `LANES` integers to the memory of an array of int16, beginning at a place."""

    def generate(context, builder, signature, arguments):
        place = place_of(context, builder, signature.args[0], arguments[0], arguments[1], _HALVES)
        builder.store(builder.trunc(arguments[2], _HALVES), place, align=2)
        return context.get_dummy_value()

    return types.void(array, types.intp, INTS), generate


@intrinsic
def store_first_halves(_context, array, index, values, n):
    """Write the lower halves of the first n integers, as `store_halves` those of all."""

    def generate(context, builder, signature, arguments):
        place = place_of(context, builder, signature.args[0], arguments[0], arguments[1], _HALVES)
        halves, name = builder.trunc(arguments[2], _HALVES), f"llvm.masked.store.v{LANES}i16.p0"
        call_llvm(builder, name, ir.VoidType(), [halves, place, _INT(2), first_lanes(builder, arguments[3])])
        return context.get_dummy_value()

    return types.void(array, types.intp, INTS, types.intp), generate
