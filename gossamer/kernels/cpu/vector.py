"""Vectors of sixteen floats or integers as values in compiled code, so that a kernel says what stays in registers.

numba's compiler turns a loop over lanes into vector instructions, but keeps no array in registers from one loop to the
next. With vectors as values a kernel holds its sums in registers while it runs along the memory that is summed over:

    total = splat(np.float32(0.0))
    for d in range(d_head):
        total = fma(splat_at(head, d), load(block, d * LANES), total)
    store(out, 0, total)

`load`, `store` and the like take a contiguous array of any shape and a place in its memory, counted in entries, that
nobody checks.
`+ - * & | << >>` and comparisons work lane by lane; a comparison gives a mask, for `where`, `count` and `any_lane`.
Sixteen floats are two registers of a processor with AVX2 and one with AVX-512: four sums of them fill the first's, with
room for what is added. Arithmetic is IEEE float32, lane by lane, in the order that is written.
"""

import operator
from typing import Any

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.datamodel.models import PrimitiveModel
from numba.extending import intrinsic as numba_intrinsic
from numba.extending import lower_builtin, register_model, type_callable

intrinsic: Any = numba_intrinsic
"""A type checker would ask callers for the first argument, which is numba's."""

LANES = 16
_INT = ir.IntType(32)
_LLVM = {types.float32: ir.FloatType(), types.int32: _INT, types.boolean: ir.IntType(1)}


class Vector(types.Type):
    """The type of `LANES` float32, int32, or booleans: a mask."""

    def __init__(self, scalar: types.Type):
        self.scalar = scalar
        super().__init__(name=f"Vector({scalar})")

    @property
    def llvm(self) -> ir.VectorType:
        return ir.VectorType(_LLVM[self.scalar], LANES)


@register_model(Vector)
class _VectorModel(PrimitiveModel):
    def __init__(self, manager, vector):
        super().__init__(manager, vector, vector.llvm)


FLOATS, INTS, MASK = Vector(types.float32), Vector(types.int32), Vector(types.boolean)


def place_of(context: Any, builder: Any, array_type: Any, array: Any, index: Any, llvm: Any) -> Any:
    data = context.make_array(array_type)(context, builder, array).data
    return builder.bitcast(builder.gep(data, [index]), llvm.as_pointer())


def _splat(builder, value, llvm):
    one = builder.insert_element(ir.Constant(llvm, ir.Undefined), value, _INT(0))
    return builder.shuffle_vector(one, ir.Constant(llvm, ir.Undefined), ir.Constant(ir.VectorType(_INT, LANES), None))


def _suffix(vector):
    """What LLVM's names of functions of such vectors end in."""
    return f"v{LANES}{'f32' if vector == FLOATS else 'i32'}"


def call_llvm(builder, name, result, arguments):
    """Call one of LLVM's own functions."""
    function = ir.FunctionType(result, [argument.type for argument in arguments])
    return builder.call(cgutils.get_or_insert_function(builder.module, function, name), arguments)


@intrinsic
def load(_context, array, index):
    """The `LANES` entries of an array's memory that begin at a place."""
    vector = Vector(array.dtype)

    def generate(context, builder, signature, arguments):
        return builder.load(
            place_of(context, builder, signature.args[0], arguments[0], arguments[1], vector.llvm), align=4
        )

    return vector(array, types.intp), generate


@intrinsic
def store(_context, array, index, values):
    """Write `LANES` entries of an array's memory, beginning at a place."""

    def generate(context, builder, signature, arguments):
        array_type, _, vector = signature.args
        builder.store(
            arguments[2], place_of(context, builder, array_type, arguments[0], arguments[1], vector.llvm), align=4
        )
        return context.get_dummy_value()

    return types.void(array, types.intp, values), generate


def first_lanes(builder, n):
    """A mask of the first n lanes."""
    lanes = ir.Constant(INTS.llvm, list(range(LANES)))
    return builder.icmp_signed("<", lanes, _splat(builder, builder.trunc(n, _INT), INTS.llvm))


@intrinsic
def load_first(_context, array, index, n):
    """The n <= `LANES` entries of an array's memory that begin at a place, and zeros behind them."""
    vector = Vector(array.dtype)

    def generate(context, builder, signature, arguments):
        place = place_of(context, builder, signature.args[0], arguments[0], arguments[1], vector.llvm)
        zeros = ir.Constant(vector.llvm, None)
        name = f"llvm.masked.load.{_suffix(vector)}.p0"
        return call_llvm(builder, name, vector.llvm, [place, _INT(4), first_lanes(builder, arguments[2]), zeros])

    return vector(array, types.intp, types.intp), generate


@intrinsic
def store_first(_context, array, index, values, n):
    """Write the first n <= `LANES` lanes to an array's memory, beginning at a place."""

    def generate(context, builder, signature, arguments):
        array_type, _, vector, _ = signature.args
        place = place_of(context, builder, array_type, arguments[0], arguments[1], vector.llvm)
        name = f"llvm.masked.store.{_suffix(vector)}.p0"
        call_llvm(builder, name, ir.VoidType(), [arguments[2], place, _INT(4), first_lanes(builder, arguments[3])])
        return context.get_dummy_value()

    return types.void(array, types.intp, values, types.intp), generate


@intrinsic
def get(_context, array, index):
    """The entry of an array's memory at a place."""

    def generate(context, builder, signature, arguments):
        llvm = context.get_data_type(array.dtype)
        return builder.load(place_of(context, builder, signature.args[0], arguments[0], arguments[1], llvm))

    return array.dtype(array, types.intp), generate


@intrinsic
def put(_context, array, index, value):
    """Write an entry of an array's memory at a place, a whole number cut to the array's width."""
    both_whole = isinstance(array.dtype, types.Integer) and isinstance(value, types.Integer)

    def generate(context, builder, signature, arguments):
        llvm = context.get_data_type(array.dtype)
        kept = builder.trunc(arguments[2], llvm) if both_whole and arguments[2].type != llvm else arguments[2]
        builder.store(kept, place_of(context, builder, signature.args[0], arguments[0], arguments[1], llvm))
        return context.get_dummy_value()

    return types.void(array, types.intp, value if both_whole else array.dtype), generate


@intrinsic
def splat(_context, value):
    """A float32 or int32 in every lane."""
    vector = Vector(value)

    def generate(_context, builder, _signature, arguments):
        return _splat(builder, arguments[0], vector.llvm)

    return vector(value), generate


@intrinsic
def splat_at(_context, array, index):
    """The entry of an array's memory at a place, in every lane."""
    vector = Vector(array.dtype)

    def generate(context, builder, signature, arguments):
        place = place_of(context, builder, signature.args[0], arguments[0], arguments[1], _LLVM[array.dtype])
        return _splat(builder, builder.load(place, align=4), vector.llvm)

    return vector(array, types.intp), generate


@intrinsic
def lane_numbers(_context):
    """0, 1, 2, ..."""

    def generate(_context, _builder, _signature, _arguments):
        return ir.Constant(INTS.llvm, list(range(LANES)))

    return INTS(), generate


@intrinsic
def fma(_context, a, b, c):
    """a * b + c, rounded once."""

    def generate(_context, builder, _signature, arguments):
        return call_llvm(builder, f"llvm.fma.{_suffix(FLOATS)}", FLOATS.llvm, arguments)

    return FLOATS(FLOATS, FLOATS, FLOATS), generate


@intrinsic
def square_root(_context, a):
    def generate(_context, builder, _signature, arguments):
        return call_llvm(builder, f"llvm.sqrt.{_suffix(FLOATS)}", FLOATS.llvm, arguments)

    return FLOATS(FLOATS), generate


@intrinsic
def where(_context, mask, a, b):
    """a where the mask is true, else b."""

    def generate(_context, builder, _signature, arguments):
        return builder.select(*arguments)

    return a(MASK, a, a), generate


@intrinsic
def bits(_context, a):
    """The floats' bits as integers."""

    def generate(_context, builder, _signature, arguments):
        return builder.bitcast(arguments[0], INTS.llvm)

    return INTS(FLOATS), generate


@intrinsic
def from_bits(_context, a):
    """The floats with these bits."""

    def generate(_context, builder, _signature, arguments):
        return builder.bitcast(arguments[0], FLOATS.llvm)

    return FLOATS(INTS), generate


@intrinsic
def to_floats(_context, a):
    """The integers as floats, rounded."""

    def generate(_context, builder, _signature, arguments):
        return builder.sitofp(arguments[0], FLOATS.llvm)

    return FLOATS(INTS), generate


@intrinsic
def to_ints(_context, a):
    """The floats as integers, rounded towards zero. They must fit."""

    def generate(_context, builder, _signature, arguments):
        return builder.fptosi(arguments[0], INTS.llvm)

    return INTS(FLOATS), generate


@intrinsic
def minus_one_where(_context, mask):
    """-1 where the mask is true, else 0: to be subtracted from a count."""

    def generate(_context, builder, _signature, arguments):
        return builder.sext(arguments[0], INTS.llvm)

    return INTS(MASK), generate


@intrinsic
def any_lane(_context, mask):
    """Whether the mask is true in some lane."""

    def generate(_context, builder, _signature, arguments):
        together = ir.IntType(LANES)
        return builder.icmp_unsigned("!=", builder.bitcast(arguments[0], together), together(0))

    return types.boolean(MASK), generate


@intrinsic
def total(_context, a):
    """The sum over the lanes; of floats by halves, in an order that is always the same."""

    def generate(_context, builder, _signature, arguments):
        (rest,) = arguments
        add, width = builder.fadd if a == FLOATS else builder.add, LANES
        while width > 1:
            width //= 2
            halves = (range(width), range(width, 2 * width))
            low, high = (
                builder.shuffle_vector(rest, rest, ir.Constant(ir.VectorType(_INT, width), list(lanes)))
                for lanes in halves
            )
            rest = add(low, high)
        return builder.extract_element(rest, _INT(0))

    return a.scalar(a), generate


def _operator(symbol, of_floats, of_ints, of_masks=None):
    """Let an operator work lane by lane on two vectors of one type, by these methods of LLVM's builder."""
    methods = {FLOATS: of_floats, INTS: of_ints, MASK: of_masks}

    @type_callable(symbol)
    def _type(_context):
        def typed(a, b):
            return a if isinstance(a, Vector) and a == b and methods[a] is not None else None

        return typed

    @lower_builtin(symbol, Vector, Vector)
    def _lower(_context, builder, signature, arguments):
        return getattr(builder, methods[signature.args[0]])(*arguments)


def _comparison(symbol, text):
    """Let a comparison of two vectors give a mask; with NaN all but `!=` are false."""

    @type_callable(symbol)
    def _type(_context):
        def typed(a, b):
            return MASK if isinstance(a, Vector) and a == b and a != MASK else None

        return typed

    @lower_builtin(symbol, Vector, Vector)
    def _lower(_context, builder, signature, arguments):
        if signature.args[0] == INTS:
            return builder.icmp_signed(text, *arguments)
        return (builder.fcmp_unordered if text == "!=" else builder.fcmp_ordered)(text, *arguments)


for _symbol, *_methods in (
    (operator.add, "fadd", "add"),
    (operator.sub, "fsub", "sub"),
    (operator.mul, "fmul", "mul"),
    (operator.truediv, "fdiv", None),
    (operator.and_, None, "and_", "and_"),
    (operator.or_, None, "or_", "or_"),
    (operator.lshift, None, "shl"),
    (operator.rshift, None, "ashr"),
):
    _operator(_symbol, *_methods)
for _symbol, _text in (
    (operator.lt, "<"),
    (operator.le, "<="),
    (operator.gt, ">"),
    (operator.ge, ">="),
    (operator.eq, "=="),
    (operator.ne, "!="),
):
    _comparison(_symbol, _text)
