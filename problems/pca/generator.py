"""Cases for PCA: every aspect ratio, offsets, signs, unequal scales, both dtypes, layouts, wide and tall data."""

import numpy as np

from judge.probes.arrays import check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require


def generate(rng):
    """Yield cases from a ``random.Random``: few points first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale, _dominating):
        yield from numbered(part(random))


def _points(random, n, d, k, dtype="float64", offset=2.0, ratio=1.6, size=1.0):
    """Return n points whose standard deviations fall by ``ratio``, so that the components are well determined."""
    rank = min(n - 1, d)
    while True:
        spread = size * float(ratio) ** -np.arange(rank)
        axes = np.linalg.qr(random.standard_normal((d, rank)))[0]
        left = random.standard_normal((n, rank))
        left = np.linalg.qr(left - left.mean(axis=0))[0] * np.sqrt(n - 1)
        x = ((left * spread) @ axes.T + offset * random.standard_normal(d)).astype(dtype)
        try:
            validate([x, k])
        except ValueError:
            continue
        return [x, k]


def _core(random):
    why = Why("{n} points, {d} features, {k} components", "{n} 个点、{d} 个特征、{k} 个主成分")
    for n, d, k in (
        (3, 2, 1),
        (3, 2, 2),
        (5, 3, 2),
        (6, 4, 4),
        (4, 6, 3),
        (3, 8, 2),
        (12, 5, 3),
        (40, 8, 5),
        (9, 9, 4),
    ):
        for _ in range(2):
            yield case("random", _points(random, n, d, k), why.format(n=n, d=d, k=k))


def _edge(random):
    why = Why("fewer points than features: n − 1 components at most", "点比特征少：最多 n − 1 个主成分")
    for n, d in ((4, 7), (3, 12)):
        yield case("wide", _points(random, n, d, n - 1), why, "edge")
    why = Why(
        "an offset of 10⁵ and a spread near 1: centre before anything is squared",
        "偏移 10⁵、散布约为 1：先中心化，再求平方",
    )
    for _ in range(2):
        yield case("offset", _points(random, 12, 3, 2, offset=1e5), why, "edge")
    why = Why(
        "features of very different scale: they are centred, and not scaled",
        "各特征的尺度相差很大：只做中心化，不做缩放",
    )
    for _ in range(2):
        x, k = _points(random, 20, 4, 4, ratio=4.0)
        yield case("unequal", [x * 30, k], why, "edge")
    why = Why(
        "the last variance asked for is about 10⁻⁵ of the first one: it is small, and not zero",
        "最后一个要求的方差约为第一个的 10⁻⁵：很小，但不是零",
    )
    for _ in range(2):
        yield case("small-variance", _points(random, 12, 3, 3, ratio=18.0), why, "edge")
    why = Why(
        "the variances that are left out are nearly as large as the ones asked for", "未要求的方差与要求的方差差不多大"
    )
    for _ in range(2):
        yield case("close", _points(random, 30, 6, 3, ratio=1.1), why, "edge")
    for _ in range(2):
        yield case("closest", _points(random, 30, 6, 2, ratio=1.05), why, "edge")
    why = Why("points in a plane: the other variances vanish", "点都在一个平面内：其余方差为零")
    for _ in range(2):
        yield case("plane", _plane(random), why, "edge")


def _plane(random):
    while True:
        x, k = _points(random, 15, 2, 2)
        args = [x @ np.linalg.qr(random.standard_normal((5, 5)))[0][:2], k]
        try:
            validate(args)
        except ValueError:
            continue
        return args


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32"):
        for n, d, k in ((10, 4, 3), (6, 9, 2)):
            yield case("dtype", _points(random, n, d, k, dtype, offset=0.5), why.format(dtype=dtype), "precision")
    why = Why(
        "float32 with an offset of 64: float16 would round the differences away",
        "float32，偏移为 64：float16 会把差别舍入掉",
    )
    for _ in range(2):
        yield case("float32-offset", _points(random, 10, 3, 2, "float32", offset=64.0), why, "precision")
    why = Why(
        "float64 with an offset of some 10⁵: float32 has no digits left for the differences",
        "float64，偏移为几十万：float32 没有剩余的有效位来表示差别",
    )
    for _ in range(2):
        yield case("float64-offset", _points(random, 10, 3, 2, offset=3e5), why, "precision")
    why = Why("tiny values: a variance of 10⁻⁸ is not zero", "数值极小：10⁻⁸ 的方差不是零")
    yield case("tiny", _points(random, 8, 3, 2, offset=0.0, size=3e-4), why, "precision")


def _layout(random):
    kinds = ("transposed", "fortran", "strided", "reversed", "window")
    for dtype in ("float64", "float32"):
        yield from layouts(_points(random, 6, 4, 2, dtype, offset=0.5), kinds=kinds)


def _dominating(random):
    why = Why(
        "one feature varies 5 000 times as much as the others: it is not scaled",
        "一个特征的变化幅度是其他特征的 5 000 倍：不做缩放",
    )
    for n, d in ((40, 5), (30, 41)):
        x = random.standard_normal((n, d))
        x[:, d // 2] *= 5_000
        yield case("dominating", [x, 1], why, "edge")


def _middle(random):
    why = Why("{n} points, {d} features, a spread of {size:g}", "{n} 个点、{d} 个特征，散布约为 {size:g}")
    for n, d, size in ((300, 77, 1.0), (40, 131, 1.0), (40, 131, 1e-8), (131, 40, 1e-8), (1_003, 3, 1.0)):
        args = _points(random, n, d, 3, offset=2 * size, size=size)
        yield case("middle", args, why.format(n=n, d=d, size=size))


def _scale(random):
    why = Why(
        "60 points with 2 500 features: the covariance matrix has 2 500 rows, the data only 60",
        "60 个点、2 500 个特征：协方差矩阵有 2 500 行，数据只有 60 行",
    )
    yield case("large-wide", _large(random, 60, 2_500, 4), why, "scale")
    why = Why(
        "60 000 points with 20 features: an n × n matrix does not fit into the memory",
        "60 000 个点、20 个特征：内存放不下 n × n 的矩阵",
    )
    yield case("large-tall", _large(random, 60_000, 20, 5), why, "scale")
    why = Why(
        "4 500 points with 20 features: the n × n matrix fits, but not its eigenvectors",
        "4 500 个点、20 个特征：n × n 的矩阵放得下，但求它的特征向量不行",
    )
    yield case("medium-tall", _large(random, 4_500, 20, 5), why, "scale")


def _large(random, n, d, k):
    while True:
        x = random.standard_normal((n, d))
        x[:, : 2 * k] *= 4 * 1.5 ** np.arange(2 * k)
        x[:, 0] += 100
        try:
            validate([x, k])
        except ValueError:
            continue
        return [x, k]


def validate(args):
    """Raise ValueError where the arguments break the constraints, or where the components are badly determined."""
    x = check_array("x", args[0], shape=(None, None), size=(2, 1_200_000))
    n, d = x.shape
    require(
        2 <= n <= 60_000 and d <= 2_500 and min(n, d) <= 100,
        f"x must have 2 to 60000 rows and at most 2500 columns, and at most 100 of one of them, not {n} and {d}",
        f"x 必须有 2 到 60000 行、最多 2500 列，且其中较小的数最多 100，而不是 {n} 行、{d} 列",
    )
    require(
        x.dtype in (np.float64, np.float32),
        f"x must be float64 or float32, not {x.dtype}",
        f"x 必须是 float64 或 float32，而不是 {x.dtype}",
    )
    check_integer("k", args[1], 1, min(n - 1, d, 32))
    check_entries("x", x, 1e3 if x.dtype == np.float32 else 1e8)
    means = x.mean(axis=0, dtype=np.float64)
    centred = x.astype(np.float64) - means
    singular, components = np.linalg.svd(centred, full_matrices=False)[1:]
    variances = np.append(singular**2, 0)[: args[1] + 1]
    least = 1e-3 if x.dtype == np.float32 else 1e-6
    require(
        variances[-2] > least * max(variances[0], 1e-300),
        "the first k variances must not be too small",
        "前 k 个方差不能太小",
    )
    require(
        (variances[:-1] >= 1.1 * variances[1:]).all(),
        "each of the first k variances must be at least 10 % larger than the next one",
        "前 k 个方差中，每一个都必须比下一个至少大 10%",
    )
    require(
        x.dtype != np.float32 or variances[0] <= 1e3 * (n - 1),
        "the first variance must be at most 1000 in float32",
        "float32 时第一个方差不能超过 1000",
    )
    spread = min(1.0, float(variances[-2] / (n - 1)) ** 0.5)
    most = spread * (min(1e4 / n, 300) if x.dtype == np.float32 else 1e7 / n)
    require(
        float(np.abs(means).max()) <= most,
        f"the mean of each feature must be at most {most:.6g} in absolute value",
        f"每个特征的均值的绝对值不能超过 {most:.6g}",
    )
    entries = np.sort(np.abs(components[: args[1]]), axis=1)
    require(
        d == 1 or (entries[:, -1] >= 1.01 * entries[:, -2]).all(),
        "the largest element of each component must be clearly larger than the next one",
        "每个主成分中绝对值最大的元素必须明显大于次大的元素",
    )
