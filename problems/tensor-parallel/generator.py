"""Cases for the tensor-parallel MLP: ranks, widths, batch shapes, every dtype and layout, more weights than memory."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_length, check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

# D, E, widths of the shards
SHAPES = (
    (2, 2, (1, 1)),
    (3, 3, (3, 3, 3)),
    (4, 4, (2, 2)),
    (3, 5, (2, 1, 4)),
    (5, 1, (3,)),
    (1, 3, (1, 2, 3)),
    (2, 2, (2, 2)),
    (4, 2, (1,) * 8),
)


def generate(rng):
    """Yield cases from a ``random.Random``: small layers first, then large ones, then many ranks of different widths."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, batch, d, e, widths):
    """Return x and the two lists of shards; the weights are scaled so that results are of the size of x."""
    hidden = sum(widths)
    w1 = [random.standard_normal((d, width)) / d**0.5 for width in widths]
    w2 = [random.standard_normal((width, e)) / hidden**0.5 for width in widths]
    return [random.standard_normal((*batch, d)), w1, w2]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, batch, 3, 4, (2, 3)), ((), (1,), (3,), (2, 3), (2, 1, 2)))
    why = Why(
        "{ranks} ranks with the widths {widths}, D = {d}, E = {e}",
        "{ranks} 个 rank，宽度 {widths}，D = {d}，E = {e}",
    )
    for d, e, widths in SHAPES:
        told = why.format(ranks=len(widths), widths=widths, d=d, e=e)
        yield case("shape", _args(random, (4,), d, e, widths), told)
    why = Why("64 ranks of one hidden unit each", "64 个 rank，各有一个隐藏单元")
    yield case("many-ranks", _args(random, (2,), 4, 3, (1,) * 64), why)
    why = Why("all sizes are equal: no axis may be taken for another", "所有大小都相同：不能把一维当成另一维")
    for size in (2, 3):
        yield case("square", _args(random, (size,), size, size, (size,) * size), why)


def _precision(random):
    def make(draw):
        x, w1, w2 = _args(random, (5,), 8, 4, (4, 6, 2))
        return [draw(*x.shape), w1, w2]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"), gradient=False)
    why = Why(
        "{dtype} partial results of several hundred nearly cancel: add them in float32",
        "{dtype}，几百大小的部分结果几乎抵消：用 float32 相加",
    )
    for dtype in HALVES * 3:
        x, w1, w2 = _args(random, (4,), 4, 3, (3, 3))
        x, w1[0], w2[0] = np.abs(x) + 5, np.abs(w1[0]) + 1, np.abs(w2[0]) * 10 + 10
        w1[1], w2[1] = w1[0], -w2[0] * random.uniform(0.99, 1.01, size=w2[0].shape)
        args = cast_all([x, w1, w2], dtype)
        yield case("half-cancels", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float16 hidden values beyond 65 504, with small weights behind them",
        "float16 的隐藏值超过 65 504，后面的权重很小",
    )
    x, w1, w2 = _args(random, (3,), 4, 3, (2, 3))
    x, w1 = np.abs(x) * 100 + 300, [np.abs(w) * 100 + 300 for w in w1]
    yield case("half-overflow", cast_all([x, w1, [w * 1e-3 for w in w2]], "float16"), why, "precision", gradient=False)
    why = Why(
        "float16 partial results beyond 65 504 cancel: their sum is in range",
        "float16 的部分结果超过 65 504，但相互抵消，和在范围之内",
    )
    w1 = [np.full((2, 2), 100.0), np.full((2, 2), 100.0)]
    w2 = [np.full((2, 2), 4.0), np.full((2, 2), -3.875)]
    yield case("half-overflow", cast_all([np.full((2, 2), 100.0), w1, w2], "float16"), why, "precision", gradient=False)
    why = Why("large float64 partial results nearly cancel", "很大的 float64 部分结果几乎抵消")
    for _ in range(2):
        x, w1, w2 = _args(random, (3,), 4, 3, (3, 3))
        w1[1], w2[1] = w1[0], -w2[0] * random.uniform(0.999, 1.001, size=w2[0].shape)
        yield case("float64-digits", [x, w1, w2], why, "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    x, w1, w2 = _args(random, (3,), 4, 3, (2, 3))
    yield case("float64-range", [x * 1e70, w1, w2], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (3,), 4, 2, (3, 2)), dtype))
    yield from layouts(_args(random, (2, 2), 3, 3, (3, 3)), axis=-1)
    same = random.standard_normal((3, 3))
    yield shared([same, [same.copy(), same.copy()], [same.copy(), same.copy()]])


def _scale(random):
    why = Why(
        "64 MiB of weights on 16 ranks: work on one rank's shards at a time",
        "16 个 rank 上共 64 MiB 的权重：每次只处理一个 rank 的那一片",
    )
    weights = _args(random, (4,), 512, 512, (1024,) * 16)
    yield case("large-weights", cast_all(weights, "float32"), why, "scale")
    why = Why(
        "the same weights in float16: convert one rank's shards at a time",
        "同样的权重，但为 float16：每次只转换一个 rank 的那一片",
    )
    yield case("large-half-weights", cast_all(weights, "float16"), why, "scale")
    why = Why("250 000 rows: no Python loop over them", "250 000 行：不能用 Python 循环逐行计算")
    yield case("many-rows", cast_all(_args(random, (250_000, 1), 4, 2, (2, 1, 1, 2, 1, 1)), "float32"), why, "scale")
    why = Why("500 000 hidden units: no Python loop over them", "500 000 个隐藏单元：不能用 Python 循环逐个计算")
    yield case("many-units", cast_all(_args(random, (3,), 2, 2, (125_000,) * 4), "float32"), why, "scale")


def _cancelling(random, batch, pairs):
    """Return arguments in which the partial results of every two ranks nearly cancel, though their weights differ."""
    x, w1, w2 = np.abs(random.standard_normal((*batch, 4))) + 5, [], []
    for width in random.randint(1, 5, size=pairs):
        one, other = random.uniform(1, 3, size=(4, width)), random.uniform(10, 30, size=(width, 3))
        scale = random.uniform(0.8, 1.25, size=width)
        w1 += [one, one * scale]
        w2 += [other, -other / scale[:, None] * random.uniform(0.99, 1.01, size=other.shape)]
    return [x, w1, w2]


def _middle(random):
    why = Why("{ranks} ranks, all kinds of widths, {dtype}", "{ranks} 个 rank，宽度各异，{dtype}")
    for ranks, dtype in ((9, "float32"), (19, "bfloat16"), (33, "float16"), (61, "float64")):
        widths = (2, *random.randint(1, 8, size=ranks - 1))
        args = cast_all(_args(random, (3,), 5, 4, widths), dtype)
        yield case("uneven-ranks", args, why.format(ranks=ranks, dtype=dtype), gradient=False)
    why = Why("a layer of some hundred units for each rank, {dtype}", "每个 rank 有数百个隐藏单元，{dtype}")
    for batch, dtype in (((), "float64"), ((3, 67), "float64"), ((131,), "float32"), ((1, 70), "float16")):
        args = cast_all(_args(random, batch, 201, 203, (517, 130)), dtype)
        yield case("middle", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} partial results of {ranks} ranks nearly cancel: round neither them nor the hidden values",
        "{dtype}，{ranks} 个 rank 的部分结果几乎抵消：部分结果与隐藏值都不能舍入",
    )
    for batch, pairs in (((), 1), ((), 9), ((3,), 14)):
        for dtype in HALVES:
            args = cast_all(_cancelling(random, batch, pairs), dtype)
            yield case("ranks-cancel", args, why.format(dtype=dtype, ranks=2 * pairs), "precision", gradient=False)
    why = Why("tiny {dtype} hidden values before large weights", "{dtype}：极小的隐藏值乘上很大的权重")
    for dtype, size, weight in (("float64", 1e-7, 1e14), ("float32", 1e-4, 5e4), ("float16", 1e-4, 5e4)):
        x, w1, w2 = _args(random, (3,), 4, 3, (9, 8))
        args = [np.abs(x) * size, [np.abs(w) * size for w in w1], [np.abs(w) * weight for w in w2]]
        yield case("tiny-hidden", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{ranks} ranks, x with {axes} axes; the later shards are much wider than the first",
        "{ranks} 个 rank，x 有 {axes} 维；后面的分片比第一个宽得多",
    )
    for batch, widths in (((2, 3), (1, 9, 4)), ((2, 1, 3), (2, 3, 30, 5)), ((3,), (3, 1, 40))):
        told = why.format(ranks=len(widths), axes=len(batch) + 1)
        yield case("wider-later", _args(random, batch, 4, 3, widths), told, "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 4), size=(1, 1_000_000))
    check_length("w1_shards", args[1], (1, 64))
    check_length("w2_shards", args[2], (len(args[1]), len(args[1])))
    bound = 1e75 if x.dtype == np.float64 else 6e4
    check_entries("x", x, bound)
    weights, outputs = 0, set()
    for one, other in zip(args[1], args[2], strict=True):
        w1 = check_array("w1_shards", one, shape=(x.shape[-1], None))
        w2 = check_array("w2_shards", other, shape=(w1.shape[1], None))
        check_same_dtype(x=x, w1_shards=w1, w2_shards=w2)
        for name, array in (("w1_shards", w1), ("w2_shards", w2)):
            check_entries(name, array, bound)
            weights += array.size
        check_most(w1.size + w2.size, 1_100_000, "weights of a rank", "一个 rank 的权重")
        check_most(x.size // x.shape[-1] * w1.shape[1], 500_000, "hidden values of a rank", "每个 rank 的隐藏值")
        outputs.add(w2.shape[1])
    require(
        len(outputs) == 1 and max(outputs) <= 1024 and x.shape[-1] <= 1024,
        "all w2_shards must have the same number of columns, and x and w2_shards at most 1024",
        "所有 w2_shards 的列数必须相同，x 和 w2_shards 最多 1024 列",
    )
    check_most(weights, 16_800_000, "weights", "权重")
    rows = x.size // x.shape[-1]
    check_most(rows * max(outputs), 1_000_000, "elements in y", "输出 y 的元素")
    check_most(rows * weights, 100_000_000, "products of a row and a weight", "行与权重的乘积")
    check_most(rows * max(outputs) * len(args[1]), 3_000_000, "elements in all partial results", "所有部分结果的元素")
