"""Cases for the skip-gram loss: batch shapes, numbers of negatives, extreme scores, every dtype and layout, many pairs."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

SIZES = ((1, 1), (1, 4), (2, 2), (5, 3), (3, 5), (20, 2), (4, 16))
BOUNDS = {"float64": 1e75, "float32": 1e6, "float16": 6e4, "bfloat16": 6e4}


def generate(rng):
    """Yield cases from a ``random.Random``: small batches first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle, _more):
        yield from numbered(part(random))


def _args(random, batch, negatives, d, scale=1.0):
    shapes = ((*batch, d), (*batch, d), (*batch, negatives, d))
    return [random.standard_normal(shape) * scale for shape in shapes]


def _core(random):
    batches = ((), (1,), (3,), (2, 3), (3, 2, 2), (3, 3))
    yield from batch_cases(lambda batch: _args(random, batch, 2, 3), batches)
    why = Why("{negatives} negatives, D = {d}", "{negatives} 个负例，D = {d}")
    for negatives, d in SIZES:
        yield case("sizes", _args(random, (4,), negatives, d), why.format(negatives=negatives, d=d))
    why = Why(
        "as many pairs as negatives as dimensions: no axis may be taken for another",
        "对数、负例数、维数都相同：不能把一维当成另一维",
    )
    for size in (2, 3, 4):
        yield case("cube", _args(random, (size,), size, size), why)


def _edge(random):
    why = Why(
        "scores in the hundreds and thousands of both signs: nothing may overflow or be cut off",
        "正负几百到几千的分数：不能溢出，也不能截断",
    )
    for dtype, scale in (("float64", 20), ("float64", 60), ("float32", 12), ("float32", 60)):
        args = _args(random, (5,), 4, 3, scale)
        yield case("extreme", cast_all(args, dtype), why, "edge", gradient=False)
    why = Why(
        "entries of ±{bound:g} in {dtype}, the largest there are: the scores are ±{bound:g}/2, ±{bound:g}/4 and 0",
        "{dtype} 的元素达到上限 ±{bound:g}：分数为 ±{bound:g}/2、±{bound:g}/4 和 0",
    )
    for dtype, bound in BOUNDS.items():
        args = [np.array([bound, 0.0]), np.array([-0.5, bound]), np.array([[0.25, bound], [0.0, -bound]])]
        told = why.format(dtype=dtype, bound=bound)
        yield case("largest", cast_all(args, dtype), told, "edge", gradient=False)
    why = Why("vectors up to 10⁷⁰: the loss is their product", "向量大到 10⁷⁰：损失等于它们的乘积")
    yield case("huge", _args(random, (3,), 2, 2, 1e70), why, "edge", gradient=False)


def _precision(random):
    def make(draw):
        return [draw(6, 8), draw(6, 8), draw(6, 4, 8)]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype} products of large numbers nearly cancel: sum them in at least float32",
        "{dtype}，大数的乘积几乎抵消：至少用 float32 求和",
    )
    ranges = {"float64": (300, 0.1), "float32": (20, 0.1), "float16": (100, 0.002), "bfloat16": (40, 0.01)}
    for dtype in ("float64", "float64", "float32", *HALVES * 3):
        size, noise = ranges[dtype]
        center, positive, negatives = (array * noise + 1 for array in _args(random, (1,), 2, 8))
        for array in (positive, negatives):
            array[..., 1::2] *= -1
        args = [center * size, positive * size / 20, negatives * size / 20]
        yield case("cancels", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float16: one negative scores 160 000, more than float16 can hold; the mean over ten pairs is in range",
        "float16：有一个负例得分 160 000，超出 float16 的范围；十对的平均值在范围之内",
    )
    args = _args(random, (10,), 3, 4)
    args[0][4] = args[2][4, 1] = 200.0
    yield case("half-overflow", cast_all(args, "float16"), why, "precision", gradient=False)
    why = Why(
        "{dtype}, 1 024 dimensions: sum the products in float32",
        "{dtype}，1 024 维：乘积用 float32 求和",
    )
    for dtype in HALVES * 2:
        args = [array * 0.2 + 0.05 for array in _args(random, (2,), 3, 1024)]
        yield case("half-long", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}, 8 000 pairs: the mean of them in {dtype} stops growing or overflows",
        "{dtype}，8 000 对：用 {dtype} 求平均会停止增长或溢出",
    )
    for dtype in HALVES:
        args = _args(random, (8_000,), 20, 2)
        yield case("half-mean", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (3,), 2, 4), dtype))
    yield from layouts(_args(random, (2, 3), 3, 2))
    args = _args(random, (3,), 2, 3)
    yield shared([args[0], args[0].copy(), args[2]])


def _scale(random):
    why = Why("100 000 pairs: no Python loop over them", "100 000 对：不能用 Python 循环逐对计算")
    yield case("many-pairs", cast_all(_args(random, (100_000,), 2, 2, 0.5), "float32"), why, "scale")
    why = Why(
        "3 000 pairs with 20 negatives each: do not multiply all centres with all negatives",
        "3 000 对，各 20 个负例：不要把所有中心词与所有负例相乘",
    )
    yield case("quadratic", cast_all(_args(random, (3_000,), 20, 10, 0.3), "float32"), why, "scale")
    why = Why("200 negatives in each of 2 000 pairs", "2 000 对，各 200 个负例")
    yield case("many-negatives", cast_all(_args(random, (20, 100), 200, 5), "float32"), why, "scale")
    why = Why("2 000 000 scores: no Python loop over them", "2 000 000 个分数：不能用 Python 循环逐个计算")
    yield case("many-scores", cast_all(_args(random, (10_000,), 200, 1), "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{pairs} pairs with {negatives} negatives in {d} dimensions, {dtype}",
        "{pairs} 对，各 {negatives} 个负例，{d} 维，{dtype}",
    )
    sizes = (((37,), 37, 3), ((131,), 1, 3), ((1, 67), 1, 1), ((), 67, 5), ((53,), 3, 53), ((2, 35), 70, 1))
    for batch, negatives, d in sizes:
        for dtype in ("float64", "float32", *HALVES):
            args = cast_all(_args(random, batch, negatives, d), dtype)
            shown = {"pairs": " · ".join(map(str, batch)) or 1, "negatives": negatives, "d": d, "dtype": dtype}
            yield case("middle", args, why.format(**shown), "core" if dtype == "float64" else "precision")
    why = Why(
        "53 negatives, many of which equal the positive, the centre or one another: all of them count",
        "53 个负例，其中许多与正例、中心词或彼此相同：全部都要计算",
    )
    center, positive, negatives = _args(random, (7,), 53, 4)
    negatives[:, 5::6] = positive[:, None]
    negatives[:, 4::6] = center[:, None]
    negatives[:, 3::6] = negatives[:, :1]
    yield case("repeats", [center, positive, negatives], why, "edge")
    why = Why(
        "200 negatives with scores near −19: together they are not 0", "200 个负例，得分都在 −19 附近：合起来不为 0"
    )
    args = _args(random, (3,), 200, 4, 0.05)
    for array, sign in zip(args, (1, 1, -1), strict=True):
        array += sign * 2.18
    yield case("nearly-certain", args, why, "edge")
    why = Why("{dtype}, 70 001 pairs: float16 cannot hold their number", "{dtype}，70 001 对：float16 存不下这个数目")
    for dtype in HALVES:
        args = cast_all(_args(random, (70_001,), 1, 2), dtype)
        yield case("half-count", args, why.format(dtype=dtype), "precision", gradient=False)


def _more(random):
    why = Why(
        "29 negatives, some of which equal the positive, float32: all of them count",
        "29 个负例，其中一些与正例相同，float32：全部都要计算",
    )
    args = _args(random, (2, 2), 29, 3)
    args[2][..., ::4, :] = args[1][..., None, :]
    yield case("repeats-of-the-positive", cast_all(args, "float32"), why, "edge")
    why = Why(
        "float16: one negative scores 90 000, more than float16 can hold; the mean over six pairs is in range",
        "float16：有一个负例得分 90 000，超出 float16 的范围；六对的平均值在范围之内",
    )
    args = _args(random, (2, 3), 5, 3)
    args[0][1, 2] = args[2][1, 2, 3] = [300.0, 0, 0]
    yield case("half-overflow-batch", cast_all(args, "float16"), why, "precision", gradient=False)
    why = Why("float16, 75 000 pairs: float16 cannot hold their number", "float16，75 000 对：float16 存不下这个数目")
    args = cast_all(_args(random, (3, 25_000), 1, 1), "float16")
    yield case("half-count-batch", args, why, "precision", gradient=False)
    why = Why(
        "150 negatives with scores near −19, one pair: together they are not 0",
        "只有一对，150 个负例的得分都在 −19 附近：合起来不为 0",
    )
    args = _args(random, (), 150, 2, 0.02)
    for array, sign in zip(args, (1, 1, -1), strict=True):
        array += sign * 3.08
    yield case("nearly-certain-pair", args, why, "edge")
    why = Why("{dtype} scores of about ±1 000: the gradients are finite", "{dtype}，得分约为 ±1 000：梯度是有限的")
    for dtype in ("float64", "float32"):
        args = cast_all(_args(random, (4,), 3, 2, 30), dtype)
        yield case("gradients-large-scores", args, why.format(dtype=dtype), "gradient")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    center = check_array("center", args[0], ndim=(1, 4))
    positive = check_array("positive", args[1], shape=center.shape)
    shape = (*center.shape[:-1], None, center.shape[-1])
    negatives = check_array("negatives", args[2], shape=shape, size=(1, 2_000_000))
    require(
        center.shape[-1] <= 1024 and negatives.shape[-2] <= 200,
        f"negatives must have at most 200 vectors of at most 1024 elements, not {negatives.shape[-2]} of {center.shape[-1]}",
        f"negatives 最多有 200 个向量，每个最多 1024 个元素，而不是 {negatives.shape[-2]} 个、各 {center.shape[-1]} 个元素",
    )
    check_most(center.size // center.shape[-1], 100_000, "pairs", "对")
    check_same_dtype(center=center, positive=positive, negatives=negatives)
    for name, array in (("center", center), ("positive", positive), ("negatives", negatives)):
        check_entries(name, array, BOUNDS[str(array.dtype)])
