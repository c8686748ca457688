"""Cases for rounding to bfloat16: ties of both parities, carries, overflow, subnormals, every kind of NaN, layouts, four million."""

import numpy as np

from judge.probes.arrays import check_array, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then the large one, then arrays of middle size."""
    random = random_state(rng)
    for part in (_core, _ties, _edge, _layout, _scale, _middle):
        yield from numbered(part(random))


def _floats(bits):
    return np.asarray(bits, np.uint32).view(np.float32)


def _patterns(random, *shape):
    """Return random finite numbers of every size: the exponent is not all ones."""
    signs = random.randint(0, 2, size=shape).astype(np.uint32) << np.uint32(31)
    return _floats(signs | random.randint(0, 0x7F700000, size=shape).astype(np.uint32))


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 6)).astype(np.float32)])
    why = Why("numbers of every size: 7 bits of the mantissa are kept", "各种大小的数：尾数保留 7 位")
    for size in (8, 30, 100):
        yield case("sizes", [_patterns(random, size)], why)
    why = Why(
        "integers beyond 256: every second one, then every fourth", "超过 256 的整数：每隔一个、再每隔四个才能表示"
    )
    yield case("integers", [random.randint(250, 3_000, size=(3, 20)).astype(np.float32)], why)


def _ties(random):
    why = Why(
        "exactly halfway between two neighbours: the one whose last bit is 0 is taken, for negative numbers too",
        "恰好位于两个相邻数的中点：取末位为 0 的那个，负数也一样",
    )
    for _ in range(3):
        upper = random.randint(0x0080, 0x7F00, size=(2, 8)).astype(np.uint32)
        signs = random.randint(0, 2, size=(2, 8)).astype(np.uint32) << np.uint32(31)
        yield case("ties", [_floats(signs | upper << np.uint32(16) | np.uint32(0x8000))], why, "core")
    why = Why("one bit beside the halfway point: the nearer neighbour is taken", "与中点只差一位：取较近的那个")
    for tail in (0x7FFF, 0x8001, 0x0001, 0xFFFF, 0x4000, 0xC000):
        upper = random.randint(0x0080, 0x7F00, size=10).astype(np.uint32)
        yield case("beside", [_floats(upper << np.uint32(16) | np.uint32(tail))], why, "edge")
    why = Why("a mantissa of ones: the carry goes into the exponent", "尾数全为 1：进位要进到指数里")
    exponents = random.randint(1, 0xFE, size=12).astype(np.uint32) << np.uint32(23)
    yield case("carry", [_floats(exponents | np.uint32(0x7FFFFF))], why, "edge")
    yield case("carry", [-_floats(exponents | np.uint32(0x7F8000))], why, "edge")


def _edge(random):
    why = Why(
        "near the largest numbers: from halfway between the largest bfloat16 and 2^128 on the result is infinite",
        "最大的数附近：从 bfloat16 最大值与 2^128 的中点开始，结果是无穷大",
    )
    bits = np.array([0x7F7F0000, 0x7F7F0001, 0x7F7F7FFF, 0x7F7F8000, 0x7F7F8001, 0x7F7FFFFF, 0x7F7E8000, 0x7F7EFFFF])
    yield case("overflow", [_floats(bits)], why, "edge")
    yield case("overflow", [-_floats(bits)], why, "edge")
    why = Why(
        "subnormal numbers: neighbours are 2^-133 apart, and ties still go to even",
        "次正规数：相邻数的间隔是 2^-133，恰好一半时仍取偶数",
    )
    yield case(
        "subnormal", [_floats([1, 0x7FFF, 0x8000, 0x8001, 0x18000, 0x17FFF, 0x28000, 0x10000, 0x7FFFFF])], why, "edge"
    )
    for _ in range(2):
        yield case("subnormal", [_floats(random.randint(0, 0x800000, size=12))], why, "edge")
    why = Why(
        "NaN with other bits than usual: cutting or rounding them must not make an infinity or a zero",
        "位模式不寻常的 NaN：截断或舍入后不能变成无穷大或 0",
    )
    for bits in (
        [0x7F800001, 0x7F80FFFF, 0xFF800001, 0x3F800000],
        [0x7FFFFFFF, 0xFFFFFFFF, 0x7FFF8000, 0xFFFFFF00],
        [0x7FC00000, 0xFFC00000, 0x7F808000, 0x7FBFFFFF],
    ):
        yield case("nan", [_floats(bits)], why, "edge")
    why = Why(
        "zeros, infinities, and numbers that are in bfloat16 already: nothing changes",
        "零、无穷大，以及本来就能用 bfloat16 表示的数：保持不变",
    )
    yield case("exact", [np.array([0.0, -0.0, np.inf, -np.inf, 1.0, -2.5, 256.0], np.float32)], why, "edge")
    yield case(
        "exact", [_floats(random.randint(0, 0x7F80, size=(3, 5)).astype(np.uint32) << np.uint32(16))], why, "edge"
    )


def _layout(random):
    yield from layouts([_patterns(random, 3, 4)])
    mixed = _patterns(random, 2, 3, 4)
    mixed[..., 0] = _floats(0x7F800001)
    yield from layouts([mixed], axis=-1)


def _scale(random):
    why = Why(
        "4 000 000 numbers in rows of 4: no Python loop over numbers or rows",
        "4 000 000 个数、每行 4 个：不能用 Python 循环逐个或逐行处理",
    )
    yield case("large", [_patterns(random, 1_000_000, 1, 4)], why, "scale")


def _middle(random):
    why = Why(
        "NaN, infinities and numbers that overflow behind two hundred ordinary ones, shape {shape}",
        "两百个普通的数之后出现 NaN、无穷和会溢出的数，形状为 {shape}",
    )
    special = [
        0x7FFFFFFF,
        0x7F800001,
        0xFFFFFFFF,
        0xFF800001,
        0x7F800000,
        0x7F7FFFFF,
        0xFF7F8000,
        0x7F7F7FFF,
        0x8000,
        1,
    ]
    for shape in ((303,), (3, 101), (1, 303, 1)):
        x = _patterns(random, 303)
        x[293:] = _floats(special)
        yield case("special-late", [x.reshape(shape)], why.format(shape=shape), "edge")
    why = Why("{size} numbers that are all rounded toward zero", "{size} 个数全都向零舍入")
    for size in (67, 1_003):
        bits = _patterns(random, size).view(np.uint32) & np.uint32(0xFFFF0000)
        x = _floats(bits | random.randint(1, 0x8000, size=size).astype(np.uint32))
        yield case("all-down", [x], why.format(size=size), "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 5), size=(1, 4_000_000))
    require(x.dtype == np.float32, f"x must be float32, not {x.dtype}", f"x 必须是 float32，而不是 {x.dtype}")
