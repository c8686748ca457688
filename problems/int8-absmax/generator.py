"""Cases for absmax quantisation: batches, rows of zeros, exact halves, ranges, every dtype and layout, many rows.

A quotient lies exactly on a half only where the scale is a power of two. Elsewhere entries whose quotient lies near a half are set to zero, so
that no rounding error of a careful solution decides an integer.
"""

import numpy as np

from judge.probes.arrays import HALVES, as_array, cast, check_array, check_entries, random_state, round_to_bfloat16
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require
from judge.probes.precision import Draw
from judge.probes.shapes import BATCHES, batch_cases

NEAR = {"float64": 1e-3, "float32": 1e-3, "float16": 0.01, "bfloat16": 0.01}
LARGEST = {"float64": 1e307, "float32": 1e37, "float16": 6e4}
GAP = {"float64": 1e-9, "float32": 1e-3, "float16": 0.01}
SMALLEST = {"float64": 1e-30, "float32": 1e-30, "float16": 0.01}


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _clear(values, dtype="float64"):
    """Return the values in this dtype, with zeros in place of those whose quotient lies near a half."""
    exact = round_to_bfloat16(values) if dtype == "bfloat16" else np.asarray(values).astype(dtype)
    wide = exact.astype(np.float64)
    largest = np.abs(wide).max(axis=-1, keepdims=True)
    quotients = wide / np.where(largest == 0, 1, largest / 127)
    near = np.abs(quotients - np.floor(quotients) - 0.5) < NEAR[dtype]
    return cast(np.where(near, 0, exact), dtype)


def _core(random):
    yield from batch_cases(lambda batch: [_clear(random.standard_normal((*batch, 6)))], BATCHES)
    why = Why(
        "{rows} rows of {length} entries of different sizes: each row has its own scale",
        "{rows} 行、每行 {length} 个数，各行大小不同：每行有自己的 scale",
    )
    for rows, length in ((2, 2), (3, 3), (4, 8), (5, 16), (8, 64)):
        values = random.standard_normal((rows, length)) * 10.0 ** random.uniform(-2, 2, size=(rows, 1))
        yield case("rows", [_clear(values)], why.format(rows=rows, length=length))
    why = Why("the largest absolute value belongs to a negative number", "绝对值最大的是负数")
    for _ in range(2):
        values = random.uniform(-1, 1, size=(4, 7))
        values[:, 3] = -3 - random.uniform(size=4)
        yield case("negative", [_clear(values)], why)


def _edge(random):
    why = Why("rows of zeros among others: q = 0 and scale = 1 there", "其中有全 0 的行：这些行 q = 0、scale = 1")
    for dtype in ("float64", "float32"):
        values = random.standard_normal((5, 4))
        values[[1, 4]] = 0
        yield case("zero-rows", [_clear(values, dtype)], why, "edge")
    why = Why("quotients exactly between two integers go to the even one", "商正好在两个整数中间时取偶数")
    for exponent in (0, -3, 5):
        values = random.randint(-126, 126, size=(4, 12)) + 0.5
        values[:, 0] = random.choice([-127, 127], size=4)
        for dtype in ("float64", "float32"):
            yield case("halves", [cast(values * 2.0**exponent, dtype)], why, "edge")
    why = Why(
        "{dtype} values of {size:g}: neither x · 127 nor an epsilon is harmless",
        "{dtype} 数值约为 {size:g}：x · 127 和 eps 都会出错",
    )
    for dtype, sizes in (("float64", (1e-28, 1e-12, 1e300, 9e306)), ("float32", (1e-28, 1e-12, 1e30, 9e36))):
        for size in sizes:
            args = [_clear(random.uniform(-1, 1, size=(3, 6)) * size, dtype)]
            yield case("range", args, why.format(dtype=dtype, size=size), "edge")


def _precision(random):
    why = Why(
        "{dtype} in, int8 and {dtype} scales out; divide in float32 at least, and round the scale last",
        "输入 {dtype}，返回 int8 和 {dtype} 的 scale；至少用 float32 做除法，scale 最后再舍入",
    )
    draw = Draw(random)
    for dtype in ("float64", "float32", *HALVES):
        for _ in range(4 if dtype in HALVES else 2):
            yield case("dtype", [_clear(draw(6, 50), dtype)], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} values of tens of thousands: a product with 127 overflows in float16",
        "{dtype} 数值有几万：乘以 127 在 float16 下溢出",
    )
    for dtype in HALVES:
        args = [_clear(random.uniform(-6e4, 6e4, size=(4, 20)), dtype)]
        yield case("half-large", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} values of hundredths: the scale is tiny and still a normal number",
        "{dtype} 数值只有百分之几：scale 很小，但仍是正规数",
    )
    for dtype in HALVES:
        values = random.uniform(-0.011, 0.011, size=(4, 20))
        values[:, 0] = 0.0125
        yield case("half-small", [_clear(values, dtype)], why.format(dtype=dtype), "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([_clear(random.standard_normal((3, 4, 5)), dtype)])


def _scale(random):
    why = Why(
        "200 000 rows of 8 entries: no Python loop over rows", "200 000 行、每行 8 个数：不能用 Python 循环逐行处理"
    )
    yield case("many-rows", [_clear(random.standard_normal((200_000, 1, 8)), "float32")], why, "scale")
    why = Why("one row of 2 000 000 entries", "一行 2 000 000 个数")
    yield case("long-row", [_clear(random.standard_normal((1, 2_000_000)), "float32")], why, "scale")


def _middle(random):
    why = Why("{rows} rows of {length} entries, some of them zeros", "{rows} 行、每行 {length} 个数，其中有全 0 的行")
    for rows, length, dtype in ((67, 5, "float64"), (259, 3, "float32"), (1_003, 3, "float64"), (130, 70, "float16")):
        values = random.standard_normal((rows, length)) * 10.0 ** random.uniform(-1, 2, size=(rows, 1))
        values[[1, rows // 2, rows // 2 + 1, rows // 2 + 2, rows - 1]] = 0
        yield case("many-zero-rows", [_clear(values, dtype)], why.format(rows=rows, length=length), "edge")
    why = Why(
        "{dtype}, rows of {length} entries: quotients exactly between two integers go to the even one",
        "{dtype}，每行 {length} 个数：商正好在两个整数中间时取偶数",
    )
    for length, dtype in ((65, "float64"), (257, "float32"), (1_003, "float64"), (130, "float16"), (301, "bfloat16")):
        values = random.randint(-126, 126, size=(3, length)) + 0.5
        values[:, length // 2] = 127
        args = [cast(values * 2.0 ** (0 if dtype == "float16" else -3), dtype)]
        yield case("long-halves", args, why.format(dtype=dtype, length=length), "edge")
    why = Why(
        "{dtype} in {axes} axes: divide by the scale before it is rounded", "{axes} 维 {dtype}：除以舍入之前的 scale"
    )
    draw = Draw(random)
    for dtype in ("float64", "float32", *HALVES):
        for shape in ((3, 4, 60), (2, 3, 2, 70)):
            told = why.format(dtype=dtype, axes=len(shape))
            yield case("dtype-axes", [_clear(draw(*shape), dtype)], told, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 5), size=(1, 2_000_000))
    check_entries("x", x, LARGEST[str(x.dtype)])
    largest = np.abs(as_array(args[0]).astype(np.float64)).max(axis=-1)
    small = (largest > 0) & (largest < SMALLEST[str(x.dtype)])
    require(
        not small.any(),
        "the largest magnitude of each row must be 0 or not too small for the dtype",
        "每一行的最大绝对值必须是 0，或对该 dtype 来说不太小",
    )
    scale = np.where(largest == 0, 1, largest / 127)[..., None]
    quotients = as_array(args[0]).astype(np.float64) / scale
    near = np.abs(quotients - np.floor(quotients) - 0.5) < GAP[str(x.dtype)]
    require(
        not (near & (np.frexp(scale)[0] != 0.5)).any(),
        "the quotients of x and the scale must not lie near a half, unless the scale is a power of two",
        "x 除以 scale 的商不能接近半整数，除非 scale 是 2 的幂",
    )
