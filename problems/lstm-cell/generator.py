"""Cases for the LSTM cell: batch shapes, sizes, saturated gates, every dtype and layout, many samples and a wide cell."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

SIZES = ((1, 1), (1, 3), (4, 2), (2, 4), (3, 3), (8, 8), (5, 1), (12, 3), (4, 1))


def generate(rng):
    """Yield cases from a ``random.Random``: small cells first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _middle, _edge, _precision, _layout, _scale, _wide):
        yield from numbered(part(random))


def _args(random, batch, d, h, scale=1.0):
    """Return the seven arrays; the weights are scaled so that the gates are neither open nor closed."""
    states = [random.standard_normal((*batch, size)) for size in (d, h, h)]
    weights = [random.standard_normal((4 * h, size)) / size**0.5 * scale for size in (d, h)]
    return [*states, *weights, random.standard_normal(4 * h), random.standard_normal(4 * h)]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, batch, 3, 2), ((), (1,), (3,), (2, 3), (2, 1, 2), (2, 2, 2)))
    why = Why("D = {d}, H = {h}", "D = {d}，H = {h}")
    for d, h in SIZES:
        yield case("sizes", _args(random, (3,), d, h), why.format(d=d, h=h))
    why = Why("four samples of a cell with D = H = 4", "D = H = 4 的单元，四个样本")
    yield case("square", _args(random, (4,), 4, 4), why)


def _middle(random):
    why = Why(
        "{dtype}, {batch} samples with D = {d}, H = {h}: no round numbers, and w_ih is square where D = 4H",
        "{dtype}，{batch} 个样本，D = {d}，H = {h}：都不是整齐的大小；D = 4H 时 w_ih 是方阵",
    )
    for dtype in ("float64", "float32", *HALVES):
        for batch, d, h in (((67,), 20, 5), ((131,), 7, 33), ((3, 89), 12, 3), ((1_003,), 5, 3)):
            text = why.format(dtype=dtype, batch=batch, d=d, h=h)
            yield case("middle", cast_all(_args(random, batch, d, h), dtype), text, gradient=False)


def _edge(random):
    why = Why(
        "sums up to ±10 000: gates are open or closed, and nothing may become NaN",
        "和可达 ±10 000：门不是全开就是全关，不能出现 NaN",
    )
    for dtype in ("float64", "float32", "float16"):
        args = _args(random, (6,), 3, 4, scale=3000)
        yield case("saturated", cast_all(args, dtype), why, "edge", gradient=False)
    why = Why("a state of ones in an untrained cell with zero weights", "权重全为零的单元，状态全为 1")
    args = _args(random, (2,), 3, 2)
    yield case("zero-weights", [*args[:2], np.ones((2, 2)), *(0 * array for array in args[3:])], why, "edge")
    why = Why(
        "{dtype}: states of 20 000 and more behind forget gates that are nearly shut: σ(f) needs its relative precision",
        "{dtype}：遗忘门几乎关闭，其后的状态达 20 000 以上：σ(f) 需要相对精度",
    )
    for dtype, low, high in (("float64", -60, -32), ("float32", -15, -9), ("float16", -14, -9), ("bfloat16", -14, -9)):
        args = _args(random, (67,), 3, 5)
        args[2] = random.uniform(20_000, 60_000, size=(67, 5))
        args[5][:5] = -60
        args[5][5:10] = random.uniform(low, high, size=5)
        yield case("nearly-shut", cast_all(args, dtype), why.format(dtype=dtype), "edge", gradient=False)


def _precision(random):
    def make(draw):
        args = _args(random, (5,), 8, 4)
        return [draw(5, 8), *args[1:]]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))

    def large_states(draw):
        args = _args(random, (5,), 8, 4)
        return [args[0], draw(5, 4), draw(5, 4), *args[3:]]

    yield from precision(large_states, random, regimes=pick("spread"))
    why = Why(
        "{dtype} products of large numbers nearly cancel: sum them in float32",
        "{dtype}，大数的乘积几乎抵消：用 float32 求和",
    )
    for dtype in HALVES * 3:
        args = _args(random, (4,), 2, 3)
        args[0] = np.repeat((np.abs(args[0][:, :1]) + 1) * 100, 2, axis=1)
        args[3] = np.concatenate([args[3][:, :1], -args[3][:, :1] * random.uniform(0.98, 1.02, size=(12, 1))], axis=1)
        yield case("half-cancels", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} hidden states of several hundred nearly cancel: sum them in float32",
        "{dtype}，几百大小的隐藏状态几乎抵消：用 float32 求和",
    )
    for dtype in HALVES * 2:
        args = _args(random, (4,), 3, 2)
        args[1] = np.repeat((np.abs(args[1][:, :1]) + 1) * 100, 2, axis=1)
        args[4] = np.concatenate([args[4][:, :1], -args[4][:, :1] * random.uniform(0.98, 1.02, size=(8, 1))], axis=1)
        yield case("half-hidden", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} parts of z of several hundred nearly cancel: add them in float32, not in {dtype}",
        "{dtype}，z 的各部分有几百大小，几乎抵消：用 float32 相加，而不是 {dtype}",
    )
    for dtype, size in (("float16", 40.0), ("bfloat16", 10.0)) * 3:
        args = _args(random, (4,), 3, 3)
        args[0] = args[1] = size * (1 + random.uniform(size=(4, 3)))
        args[3] = 5 * (1 + random.uniform(size=(12, 3)))
        args[4] = -args[3] * random.uniform(0.995, 1.005, size=(12, 3))
        yield case("half-parts", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
        args = _args(random, (4,), 3, 3)
        args[5] = size * 20 * (1 + random.uniform(size=12))
        args[6] = -args[5]
        yield case("half-biases", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float64 sums of large products: rounding to float32 on the way shows",
        "float64，大乘积之和：中途舍入成 float32 就会露出来",
    )
    for _ in range(3):
        args = _args(random, (4,), 6, 3)
        yield case(
            "float64-digits", [100 * args[0], *args[1:3], args[3] / 50, *args[4:]], why, "precision", gradient=False
        )


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (3,), 4, 3), dtype))
    yield from layouts(_args(random, (131,), 4, 3))
    yield from layouts(_args(random, (2, 2), 3, 2))
    args = _args(random, (3,), 3, 3)
    yield shared([args[0], args[0].copy(), args[0].copy(), args[3], args[3].copy(), args[5], args[5].copy()])


def _scale(random):
    why = Why(
        "300 000 samples of a small cell: no Python loop over samples",
        "小单元、300 000 个样本：不能用 Python 循环逐个处理",
    )
    yield case("many-samples", cast_all(_args(random, (300_000, 1), 2, 2), "float32"), why, "scale")
    yield case("many-samples", cast_all(_args(random, (400, 250), 4, 8), "float32"), why, "scale")
    why = Why(
        "a wide cell, D = H = 512, and 64 samples: use matrix products", "宽单元 D = H = 512，64 个样本：要用矩阵乘法"
    )
    yield case("wide", cast_all(_args(random, (64,), 512, 512), "float32"), why, "scale")


def _wide(random):
    why = Why(
        "gradients of a cell with D = {d}, H = {h}: through the cell state as well",
        "D = {d}、H = {h} 的单元的梯度：也要经过细胞状态",
    )
    for d, h in ((67, 9), (5, 33), (131, 5)):
        yield case("gradient-wide", _args(random, (3,), d, h), why.format(d=d, h=h), "gradient")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 4), size=(1, 800_000))
    h = check_array("h", args[1], shape=(*x.shape[:-1], None), size=(1, 800_000))
    d, size = x.shape[-1], h.shape[-1]
    require(
        d <= 512 and size <= 512,
        f"x and h must have at most 512 features, not {d} and {size}",
        f"x 和 h 最多有 512 个特征，而不是 {d} 和 {size} 个",
    )
    shapes = (h.shape, (4 * size, d), (4 * size, size), (4 * size,), (4 * size,))
    names = ("c", "w_ih", "w_hh", "b_ih", "b_hh")
    rest = [check_array(name, value, shape=shape) for name, value, shape in zip(names, args[2:], shapes, strict=True)]
    check_most(x.size // d * 4 * size * (d + size), 140_000_000, "products of a row and a weight", "行与权重的乘积")
    arrays = [x, h, *rest]
    for name, array in zip(("x", "h", *names), arrays, strict=True):
        check_same_dtype(**{"x": x, name: array})
        check_entries(name, array, 6e4)
    x, h, _, w_ih, w_hh, b_ih, b_hh = (array.astype(np.float64) for array in arrays)
    require(
        np.abs(x @ w_ih.T + h @ w_hh.T + b_ih + b_hh).max() <= 1e6,
        "x @ w_ih.T + h @ w_hh.T + b_ih + b_hh: every element must be from -1e6 to 1e6",
        "x @ w_ih.T + h @ w_hh.T + b_ih + b_hh：每个元素都必须在 -1e6 到 1e6 之间",
    )
