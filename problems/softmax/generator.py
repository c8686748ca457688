"""Cases for softmax: random shapes, axes and dtypes, then memory layouts, offsets that overflow, and large arrays."""

import numpy as np

from judge.probes.arrays import cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer
from judge.probes.precision import pick, precision
from judge.probes.shapes import aspect_cases

LIMIT = 6e4


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays of every dtype first, the large ones last."""
    random = random_state(rng)
    yield from numbered(_core(random))
    yield from numbered(_precision(random))
    yield from numbered(_edge(random))
    yield from numbered(_layout(random))
    yield from numbered(_scale(random))
    yield from numbered(_middle(random))


def _core(random):
    for index in range(12):
        shape = tuple(int(size) for size in random.randint(1, 5, size=1 + index % 4))
        axis = int(random.randint(-len(shape), len(shape)))
        x = random.standard_normal(shape) * 3
        why = Why(
            f"shape {shape}, axis {axis}: normalise along the named axis and no other",
            f"形状 {shape}，axis={axis}：只沿指定的维度归一化",
        )
        yield case("small", [x.astype(("float64", "float32")[index % 2]), axis], why)
    x = random.standard_normal((8, 4, 64, 64)) * 30
    why = Why("attention-sized scores, normalised along an inner axis", "注意力规模的分数，沿中间的维度归一化")
    yield case("middle", [x, 2], why)


def _precision(random):
    yield from precision(
        lambda draw: [draw(6, 40), -1],
        random,
        regimes=pick("ordinary", "spread"),
        dtypes=("float32", "float16", "bfloat16"),
    )
    for dtype in ("float16", "bfloat16"):
        yield from precision(lambda draw: [draw(40, 6) + 40, 0], random, regimes=pick("ordinary"), dtypes=(dtype,))
    yield from _small_beside_one()


def _small_beside_one():
    """Yield slices of one large logit and many small ones, which together weigh as much as the large one."""
    why = Why(
        "{dtype}: 4 000 small exponentials are lost one by one if they are added up in {dtype}, and not in float32",
        "{dtype}：4 000 个很小的指数值如果用 {dtype} 而不是 float32 累加，会逐个丢失",
    )
    x = np.zeros((4_000, 2))
    x[0] = 8.25
    yield case("half-long-column", [x.astype("float16"), 0], why.format(dtype="float16"), "precision")
    why = Why(
        "bfloat16: 9 − 0.03 rounds to 9 unless it is computed in float32",
        "bfloat16：9 − 0.03 会舍入成 9，应当用 float32 计算",
    )
    yield case("half-shift", [cast(np.append(9.0, np.full(18_000, 0.0303)), "bfloat16")], why, "precision")
    why = Why(
        "integers: a column of many small exponentials needs a sum in float64",
        "整数：一列里有许多很小的指数值，求和需要 float64 的精度",
    )
    integers = np.zeros((2_000, 2), "int64")
    integers[0] = 12
    yield case("integer-long-column", [integers, 0], why, "precision", gradient=False)


def _edge(random):
    why = Why("integer logits give floating-point probabilities", "整数 logits 得到浮点概率")
    for axis in range(-2, 2):
        yield case("integer", [random.randint(-20, 20, size=(3, 4, 2)), axis], why, "edge")
    why = Why(
        "every slice has its own large offset: subtract the maximum of the slice, not of the whole array",
        "每一条都有各自的大偏移：减去这一条自己的最大值，而不是整个数组的最大值",
    )
    for dtype in ("float64", "float32") * 2:
        x = random.standard_normal((4, 6, 5)) + random.choice([-1e4, 1e4, 3e4], size=(4, 1, 5))
        yield case("offset", [x.astype(dtype), 1], why, "edge", gradient=False)
    why = Why(
        "-inf has probability 0, and a row of nothing but -inf is NaN while its neighbours are fine",
        "-inf 的概率为 0；整行都是 -inf 时该行为 NaN，相邻的行不受影响",
    )
    for index in range(4):
        x = random.standard_normal((5, 8))
        x[random.uniform(size=x.shape) < 0.4] = -np.inf
        x[:, 0] = 1.0
        x[index] = -np.inf
        yield case("masked", [x], why, "edge", gradient=False)


def _layout(random):
    for axis in (-1, 0, 1):
        yield from layouts([random.standard_normal((3, 4, 5)) * 2, axis], axis=axis - 1)
    yield from layouts([random.standard_normal((4, 6)) * 2], kinds=("fortran", "strided", "transposed"))


def _scale(random):
    why = Why("a large array that is normalised along its first axis", "大数组，沿第一维归一化")
    yield case("large", [(random.standard_normal((1_000, 500)) * 5).astype("float32"), 0], why, "scale")
    why = Why(
        "100 rows of a vocabulary of 50 000: a Python loop over the elements is too slow",
        "100 行、词表大小 50 000：用 Python 逐元素循环太慢",
    )
    yield case("large", [(random.standard_normal((100, 50_000)) * 5).astype("float32")], why, "scale")
    yield from aspect_cases(lambda rows, length: [random.standard_normal((rows, length)).astype("float32")], 3_000_000)
    why = Why(
        "a million columns of 3 entries along the first axis: a Python call per column is too slow",
        "沿第一维共一百万列、每列 3 个元素：逐列调用 Python 函数太慢",
    )
    yield case("short-columns", [random.standard_normal((3, 1_000_000)).astype("float32"), 0], why, "scale")
    why = Why(
        "700 000 matrices of one row: a Python loop over the first axis is too slow",
        "700 000 个只有一行的矩阵：沿第一维的 Python 循环太慢",
    )
    yield case("small-matrices", [random.standard_normal((700_000, 1, 3)).astype("float32")], why, "scale")


def _middle(random):
    why = Why("{dtype}, shape {shape}, axis {axis}", "{dtype}，形状 {shape}，axis={axis}")
    for shape, axes in (
        ((67, 67), (0, -1)),
        ((2, 3, 2, 3, 5), (-4, -5, 1, -2)),
        ((3, 257), (1,)),
        ((131, 3), (0,)),
        ((2, 2, 1, 3, 2, 2), (-4, -6, 2)),
    ):
        for axis in axes:
            for dtype in ("float64", "float32", "float16", "bfloat16"):
                x = cast(random.standard_normal(shape) * 3, dtype)
                told = why.format(dtype=dtype, shape=shape, axis=axis)
                yield case("odd", [x, axis], told, "core" if dtype == "float64" else "precision")
    why = Why(
        "{n} entries along the axis, the largest ones by thousands at its end, a tenth masked",
        "沿该轴有 {n} 个元素，末尾的比其余大几千，十分之一被屏蔽",
    )
    for n in (67, 257, 1_025):
        for dtype in ("float64", "float32"):
            x = random.standard_normal((3, n))
            x[:, ::10] = -np.inf
            x[:, -1] += 5_000
            x[1, -2:] += 20_000
            yield case("large-at-the-end", [cast(x, dtype), -1], why.format(n=n), "edge", gradient=False)
    why = Why(
        "131 rows, some of nothing but -inf: these are NaN, the others are fine",
        "131 行，其中一些全为 -inf：这些行为 NaN，其余正常",
    )
    x = random.standard_normal((131, 5))
    x[::9] = x[:, 2] = -np.inf
    yield case("many-masked-rows", [x], why, "edge", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], kinds="fi", ndim=(1, 6), size=(1, 5_000_000))
    check_integer("axis", args[1] if len(args) > 1 else -1, -x.ndim, x.ndim - 1)
    check_entries("x", x, LIMIT, minus_infinity=True)
