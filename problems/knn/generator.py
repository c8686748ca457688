"""Cases for k nearest neighbours: clusters, grids full of ties, near distances in every dtype, layouts, many points."""

import numpy as np

from judge.probes.arrays import cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_integer, require
from judge.probes.precision import pick, precision


def generate(rng):
    """Yield cases from a ``random.Random``: few points first, many last."""
    random = random_state(rng)
    for part in (_core, _ties, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _labels(random, n):
    """Return labels that are negative, far apart, and not all there."""
    return random.choice([-7, 0, 3, 40, 1_000_000], size=n)


def _core(random):
    why = Why("{n} points, {m} queries, {d} features, k = {k}", "{n} 个点、{m} 个查询、{d} 个特征，k = {k}")
    for n, m, d, k in ((5, 2, 1, 1), (8, 3, 2, 3), (12, 4, 3, 4), (20, 5, 2, 5), (30, 8, 5, 7), (40, 6, 4, 10)):
        for _ in range(2):
            args = [random.standard_normal((n, d)), _labels(random, n), random.standard_normal((m, d)), k]
            yield case("points", args, why.format(n=n, m=m, d=d, k=k))


def _ties(random):
    why = Why(
        "{n} points on a small grid: many equal distances, and the lower index comes first, also at the k-th place",
        "小网格上的 {n} 个点：很多距离相等，下标小的在前，第 k 个位置也是如此",
    )
    for n, k in ((6, 2), (10, 3), (16, 4), (40, 6), (64, 9), (200, 30)):
        for _ in range(2):
            points, queries = (random.randint(-2, 3, size=(size, 2)).astype(float) for size in (n, 6))
            yield case("grid", [points, _labels(random, n), queries, k], why.format(n=n), "edge")
    why = Why(
        "200 points at three distances near 3000: settle ties by the index itself, not by a tiny addition to the distance",
        "200 个点只有 3000 左右的三种距离：并列要直接按下标区分，不能给距离加一个极小的数",
    )
    points = random.choice([-3001.0, -3000.0, 2999.0, 3000.0], size=(200, 1))
    for k in (10, 30):
        yield case("far-ties", [points, 100 - np.arange(200), np.zeros((1, 1)), k], why, "edge")


def _precision(random):
    def make(draw):
        return [draw(30, 3), _labels(random, 30), draw(6, 3), 3]

    yield from precision(make, random, regimes=pick("ordinary", "spread"))
    yield from precision(make, random, dtypes=("float64", "float32"), regimes=pick("offset-up", "offset-down"))
    why = Why(
        "{dtype} distances that differ in the last digits of {dtype}: a narrower precision makes them equal",
        "{dtype} 距离只在最后几位不同：降低精度后就相等了",
    )
    for dtype, gap in (("float64", 1e-10), ("float32", 1e-5)):
        for k in (1, 2, 3):
            order = random.permutation(8)
            points = (1 + gap * order)[:, None] * [[1.0, 0.0, 0.0]]
            args = [cast(points, dtype), order - 4, cast(np.zeros((1, 3)), dtype), k]
            yield case("near", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: 40 points {offset} from the origin and a few units apart, so that |a|² − 2·a·b + |b|² has no digits left",
        "{dtype}：40 个点离原点 {offset}，彼此只差几个单位，|a|² − 2·a·b + |b|² 没有有效位",
    )
    for dtype, offset in (("float64", 1e9), ("float32", 5e4)):
        points, queries = (offset + random.randint(-9, 10, size=(size, 3)) for size in (40, 6))
        args = [*cast_all([points, np.arange(40) % 7, queries], dtype), 3]
        yield case("far", args, why.format(dtype=dtype, offset=f"{offset:g}"), "precision")
    why = Why(
        "float16 features of some thousands: squared distances exceed float16",
        "float16 特征有几千：距离平方超出 float16 的范围",
    )
    for _ in range(2):
        points, queries = random.standard_normal((30, 3)) * 3000, random.standard_normal((6, 3)) * 3000
        args = [cast(points, "float16"), _labels(random, 30), cast(queries, "float16"), 3]
        yield case("half-large", args, why, "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    points, queries = random.standard_normal((12, 2)) * 1e100, random.standard_normal((4, 2)) * 1e100
    yield case("float64-range", [points, _labels(random, 12), queries, 3], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        points, queries = cast_all([random.standard_normal((12, 4)), random.standard_normal((5, 4))], dtype)
        yield from layouts([points, _labels(random, 12), queries, 3], axis=-1)
    same = random.standard_normal((9, 3))
    yield shared([same, _labels(random, 9), same, 3])


def _middle(random):
    why = Why(
        "{n} points, no multiple of a block: the last ones are neighbours as well",
        "{n} 个点，不是块长的整数倍：最后几个点也可能是近邻",
    )
    for n, k in ((77, 3), (1_203, 2), (1_499, 1)):
        points = random.standard_normal((n, 3))
        queries = points[-9:] + 0.01 * random.standard_normal((9, 3))
        yield case("middle", [points, np.arange(n), queries, k], why.format(n=n))
    why = Why(
        "1 203 {dtype} points {offset:g} from the origin: the sum of squared differences keeps the digits that matter",
        "1 203 个 {dtype} 点离原点 {offset:g}：差的平方和才能保留有用的有效位",
    )
    for dtype, offset in (("float64", 1e9), ("float32", 5e4)):
        points, queries = (offset + random.randint(-9, 10, size=(size, 3)) for size in (1_203, 6))
        args = [*cast_all([points, np.arange(1_203) % 7, queries], dtype), 3]
        yield case("far-middle", args, why.format(dtype=dtype, offset=offset), "precision")
    why = Why(
        "{d} features: points that differ in one feature by 1 are farther than those that differ a little in all of them",
        "{d} 个特征：只在一个特征上相差 1 的点，比在所有特征上都略有差别的点更远",
    )
    for d in (9, 33, 64):
        single = np.eye(d)[random.randint(0, d, size=20)]
        spread = random.choice([-0.5, 0.5], size=(20, d)) / np.sqrt(d)
        points = np.where(np.arange(40)[:, None] % 2, np.repeat(single, 2, axis=0), np.repeat(spread, 2, axis=0))
        points *= random.uniform(0.9, 1.1, size=(40, 1))
        args = [points, np.arange(40), 0.01 * random.standard_normal((6, d)), 1]
        yield case("one-or-all-features", args, why.format(d=d))
    why = Why(
        "labels that are {gap} apart: counted modulo a power of two, or in few bits, they are one label",
        "标签相差 {gap}：若按 2 的幂取模或只用少数几位计票，它们会混为一个",
    )
    for gap in (256, 32_768, 65_536, 131_072):
        labels = random.choice([5, 5 + gap, 5 - gap, 9], size=40)
        args = [random.standard_normal((40, 2)), labels, random.standard_normal((12, 2)), 7]
        yield case("far-labels", args, why.format(gap=gap), "edge")
    why = Why(
        "1 203 {dtype} points on a small grid, k = {k}: hundreds of equal distances, the lower index comes first",
        "小网格上的 1 203 个 {dtype} 点，k = {k}：几百个距离相等，下标小的在前",
    )
    for dtype, k in (("float64", 30), ("float32", 301), ("float16", 9), ("bfloat16", 100), ("float64", 1_203)):
        points, queries = (random.randint(-2, 3, size=(size, 2)).astype(float) for size in (1_203, 5))
        args = [cast(points, dtype), _labels(random, 1_203), cast(queries, dtype), k]
        yield case("grid-middle", args, why.format(dtype=dtype, k=k), "edge")


def _scale(random):
    why = Why(
        "5000 points, 400 queries: no NumPy calls for single pairs, and no array of all differences (512 MB)",
        "5000 个点、400 个查询：不能逐对调用 NumPy，也不能存下所有的差（512 MB）",
    )
    args = [random.standard_normal((5000, 32)), _labels(random, 5000), random.standard_normal((400, 32)), 9]
    yield case("large", args, why, "scale")
    why = Why(
        "400 queries, k = 250, 40 labels: the most votes there are", "400 个查询、k = 250、40 种标签：票数达到上限"
    )
    labels = random.permutation(np.arange(5000) % 40)
    args = [random.standard_normal((5000, 8)), labels, random.standard_normal((400, 8)), 250]
    yield case("most-votes", args, why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x_train = check_array("x_train", args[0], shape=(None, None))
    x = check_array("x", args[2], shape=(None, x_train.shape[1]))
    y_train = check_array("y_train", args[1], kinds="i", shape=x_train.shape[:1])
    require(
        x.dtype == x_train.dtype and y_train.dtype == np.int64,
        "x must have the dtype of x_train, and y_train must be int64",
        "x 的 dtype 必须与 x_train 相同，y_train 必须是 int64",
    )
    require(
        len(x_train) <= 5000 and len(x) <= 400,
        f"x_train must have at most 5000 rows and x at most 400, not {len(x_train)} and {len(x)}",
        f"x_train 最多 5000 行，x 最多 400 行，而不是 {len(x_train)} 行和 {len(x)} 行",
    )
    require(
        x.shape[1] <= 64 and np.abs(y_train).max() <= 10**6,
        "x must have at most 64 columns, and y_train labels from -1000000 to 1000000",
        "x 最多 64 列，y_train 的标签必须在 -1000000 到 1000000 之间",
    )
    for name, array in (("x_train", x_train), ("x", x)):
        check_entries(name, array, 1e101 if x.dtype == np.float64 else 6e4)
    check_integer("k", args[3], 1, len(x_train))
    votes = len(x) * args[3]
    require(
        votes <= 100_000 and votes * len(np.unique(y_train)) <= 4_000_000,
        "m · k must be at most 100000, and m · k times the number of different labels at most 4000000",
        "m · k 不能超过 100000，m · k 乘以不同标签的个数不能超过 4000000",
    )
