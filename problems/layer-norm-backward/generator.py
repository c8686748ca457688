"""Cases for the backward pass of LayerNorm: batches, eps, offsets, every dtype and layout, many and long rows."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_number
from judge.probes.precision import pick, precision
from judge.probes.shapes import aspect_cases, batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, *shape):
    x = 2 * random.standard_normal(shape) + 1
    return [x, random.standard_normal(shape[-1]) + 0.5, random.standard_normal(shape) + 0.5]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 6))
    why = Why(
        "all sizes are {size}: means along the last axis, sums along all others",
        "各维大小都是 {size}：平均沿最后一维，求和沿其余各维",
    )
    for size in (3, 4):
        yield case("square", _args(random, size, size, size), why.format(size=size))
    why = Why("eps = {eps:g} instead of the default", "传入 eps = {eps:g}，而不是默认值")
    for eps in (1e-12, 1e-3, 0.5, 1.0):
        yield case("eps", [*_args(random, 3, 6), eps], why.format(eps=eps))


def _edge(random):
    why = Why(
        "the variance is as small as eps, so it matters that eps is inside the root",
        "方差和 eps 一样小，因此 eps 是否放在根号内会影响结果",
    )
    for power in (1, 2, 3):
        x, weight, dy = _args(random, 3, 6)
        yield case("tiny-variance", [1 + x * 10.0**-power, weight, dy, 10.0 ** (-2 * power)], why, "edge")
    why = Why("constant rows: the variance is 0 and eps alone is under the root", "常数行：方差为 0，根号下只有 eps")
    for dtype in ("float64", "float32", *HALVES):
        x, weight, dy = _args(random, 3, 4)
        args = [np.repeat(np.round(x[:, :1]), 4, axis=1), weight, dy]
        yield case("constant-rows", cast_all(args, dtype), why, "edge")


def _precision(random):
    def make(draw):
        _, weight, dy = _args(random, 4, 16)
        return [draw(4, 16), weight, dy]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny", "huge"))
    yield from precision(make, random, dtypes=HALVES, regimes=pick("offset-up", "offset-down"))
    why = Why(
        "the mean is near {offset} and the spread near 10: E[x²] − E[x]² has no digits left in {dtype}",
        "均值接近 {offset}，离散程度只有 10 左右：{dtype} 下 E[x²] − E[x]² 没有有效位",
    )
    for dtype, offset in (("float64", 2**24), ("float64", 2**28)):
        _, weight, dy = _args(random, 16, 16)
        x = offset + random.permutation(16)[:, None] * np.array([1.0, -1.0] * 8) + random.randint(-3, 4, size=(16, 16))
        args = [x, weight, np.round(2 * dy)]
        yield case("offset", cast_all(args, dtype), why.format(dtype=dtype, offset=offset), "precision")
    why = Why(
        "{dtype}, 4 000 rows: a sum over the rows in {dtype} stops growing",
        "{dtype}，4 000 行：用 {dtype} 对各行求和，加到一定大小就不再增长",
    )
    for dtype in HALVES:
        x = random.standard_normal((4_000, 4))
        args = [x, np.ones(4), x + random.uniform(0.5, 1.5, size=x.shape)]
        yield case("half-many-rows", cast_all(args, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, 4 000 rows whose gradients rise to a large sum and fall again: {dtype} sums lose the difference",
        "{dtype}，4 000 行的梯度之和先升到很大再落回：用 {dtype} 求和会丢失差值",
    )
    for dtype in HALVES:
        signs = np.repeat([1.03, -1.02], 2_000)[:, None]
        args = [random.standard_normal((4_000, 4)), np.ones(4), signs * np.array([1.0, 1.5, 0.7, 2.1])]
        yield case("half-sum-returns", cast_all(args, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} gradients that share a large offset, which cancels in dx",
        "{dtype} 梯度带有很大的公共偏移，它在 dx 中会抵消",
    )
    for dtype, offset in (("float16", 512), ("bfloat16", 64)) * 2:
        x, _, dy = _args(random, 1, 8)
        args = [x, np.ones(8), offset + offset / 64 * dy]
        yield case("half-gradient-offset", cast_all(args, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} with eps = {eps:g}, which {dtype} cannot hold: it becomes 0",
        "{dtype}，eps = {eps:g}：{dtype} 存不下，会变成 0",
    )
    for eps in (1e-8, 1e-10):
        x = np.array([[3.0, 3.0, 3.0], [1.0, 2.0, 4.0]])
        args = [x, np.array([0.01, 0.02, 0.005]), np.array([[1.0, 2.0, -0.5], [1.0, 0.0, 2.0]]) / 64, eps]
        yield case("half-eps", cast_all(args, "float16"), why.format(dtype="float16", eps=eps), "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, 2, 3, 4), dtype))
    why = Why("x and dy are one array", "x 与 dy 是同一个数组")
    x, weight, _ = _args(random, 3, 5)
    yield case("same-array", [x, weight, x], why, "layout", layout="shared")


def _scale(random):
    yield from aspect_cases(lambda rows, length: _args(random, rows, 1, length), 1_000_000, short=8)
    why = Why(
        "2 000 rows of 512: no d × d Jacobian for each row", "2 000 行、每行 512 个：不要为每行构造 d × d 的雅可比矩阵"
    )
    yield case("many-rows", _args(random, 4, 500, 512), why, "scale")
    why = Why(
        "float32, a deviation of 10¹² over 512 entries: 512 times its third power is infinite",
        "float32，512 个元素的标准差为 10¹²：其三次方的 512 倍为无穷大",
    )
    signs = random.choice([-1.0, 1.0], size=(1, 512))
    dy = 5e4 * signs + random.uniform(-1e3, 1e3, size=(1, 512))
    args = [1e12 * signs, np.full(512, 5e4), dy]
    yield case("third-power", cast_all(args, "float32"), why, "precision")
    why = Why(
        "the first of 100 000 numbers is far from the rest: shifting by it does not save E[x²] - E[x]²",
        "100 000 个数中第一个远离其余的数：先减去它再算 E[x²] - E[x]² 仍会相消",
    )
    x, weight, dy = _args(random, 1, 100_000)
    x[0, 0] = 10_000
    yield case("first-is-far", cast_all([x, weight, dy], "float32"), why, "precision")


def _middle(random):
    why = Why("{rows} rows of {length} in {dtype}", "{dtype}，{rows} 行、每行 {length} 个元素")
    for rows, length, dtype in ((65, 70, "float64"), (257, 5, "float32"), (1_001, 3, "float64"), (130, 65, "float16")):
        args = cast_all(_args(random, rows, length), dtype)
        yield case("middle", args, why.format(rows=rows, length=length, dtype=dtype))
    why = Why(
        "rows of {length} near {offset}: E[x²] − E[x]² has no digits left in long rows either",
        "每行 {length} 个元素，都在 {offset} 附近：行再长，E[x²] − E[x]² 也没有有效位",
    )
    for length, offset in ((70, 2**22), (300, 2**22), (1_003, 2**21)):
        x = offset + random.randint(-9, 10, size=(3, length))
        _, weight, dy = _args(random, 3, length)
        yield case("long-offset", [x * 1.0, weight, dy], why.format(length=length, offset=offset), "precision")
    why = Why(
        "{dtype}, {axes} axes, gradients whose sum rises and falls again: {dtype} sums lose the difference",
        "{dtype}，{axes} 维，梯度之和先升后落：用 {dtype} 求和会丢失差值",
    )
    for dtype in HALVES:
        for shape in ((2, 2_000, 4), (4, 5, 200, 4)):
            signs = np.repeat([1.03, -1.02], 2_000)[:, None]
            dy = (signs * np.array([1.0, 1.5, 0.7, 2.1])).reshape(shape)
            args = cast_all([random.standard_normal(shape), np.ones(4), dy], dtype)
            yield case("half-sum-axes", args, why.format(dtype=dtype, axes=len(shape)), "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 5), size=(1, 1_100_000))
    weight = check_array("weight", args[1], shape=(x.shape[-1],))
    dy = check_array("dy", args[2], shape=x.shape)
    bounds = {"float64": 1e103, "float32": 1e12}
    check_entries("x", x, bounds.get(str(x.dtype), 6e4))
    check_entries("weight", weight, 6e4)
    check_entries("dy", dy, 6e4)
    check_number("eps", args[3] if len(args) > 3 else 1e-5, 1e-12, 1)
