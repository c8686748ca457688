"""Cases for k-means: blobs, empty clusters, numbers of steps, every dtype and layout, many points."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require


def generate(rng):
    """Yield cases from a ``random.Random``: few points first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _blobs(random, n, k, d):
    """Return points around k places, and k of the points, moved a little, as centres."""
    places = random.uniform(-10, 10, size=(k, d))
    points = places[random.randint(k, size=n)] + random.standard_normal((n, d))
    return points, points[random.choice(n, size=k, replace=False)] + 0.1 * random.standard_normal((k, d))


def _core(random):
    why = Why("{n} points, {k} centres, {d} features, {steps} steps", "{n} 个点、{k} 个中心、{d} 个特征、{steps} 步")
    for n, k, d, steps in ((6, 2, 1, 1), (8, 3, 2, 2), (12, 4, 4, 3), (20, 5, 3, 5), (30, 3, 6, 8), (40, 8, 2, 4)):
        for count in (0, 1, steps):
            told = why.format(n=n, k=k, d=d, steps=count)
            yield case("blobs", [*_blobs(random, n, k, d), count], told)


def _edge(random):
    why = Why("a far centre gets no point and stays where it is", "离所有点都很远的中心分不到点，保持不动")
    for place in (0, 1, -1):
        points, centers = _blobs(random, 12, 4, 2)
        centers[place] = 90.0 + np.abs(centers[place])
        yield case("empty", [points, centers, 3], why, "edge")
    why = Why(
        "two equal centres: the first one gets all points, the second one none",
        "两个中心相同：点都归第一个，第二个一个也分不到",
    )
    for _ in range(2):
        points, centers = _blobs(random, 12, 3, 2)
        centers[2] = centers[0]
        yield case("equal-centres", [points, centers, 2], why, "edge")


def _precision(random):
    why = Why("tiny features: a centre that has moved by a millionth has moved", "特征极小：移动百万分之一也算移动")
    for steps in (4, 8):
        points, centers = _blobs(random, 40, 6, 2)
        yield case("tiny", [points * 1e-6, centers * 1e-6, steps], why, "precision")
    why = Why(
        "{dtype} in, centres of {dtype} out; round once, at the end",
        "输入 {dtype}，返回 {dtype} 的中心；只在最后舍入一次",
    )
    for dtype in ("float64", "float32", *HALVES):
        args = cast_all(_blobs(random, 24, 3, 3), dtype)
        yield case("dtype", [*args, 4], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} features of several hundred: squares and sums need float32",
        "{dtype} 特征有几百：平方与求和需要 float32",
    )
    for dtype in HALVES:
        points, centers = _blobs(random, 40, 3, 3)
        yield case(
            "half-large", [*cast_all([points * 60, centers * 60], dtype), 4], why.format(dtype=dtype), "precision"
        )
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    points, centers = _blobs(random, 10, 2, 2)
    yield case("float64-range", [points * 1e98, centers * 1e98, 3], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_blobs(random, 12, 3, 4), dtype), 3], axis=-1)


def _scale(random):
    why = Why(
        "{dtype}, 6 000 points around each centre: the number of points does not fit into the dtype",
        "{dtype}，每个中心周围有 6 000 个点：点数超出该 dtype 能精确表示的范围",
    )
    for dtype in HALVES:
        points = np.repeat([[-3.0], [5.0]], 6000, axis=0) + random.uniform(-1, 1, size=(12_000, 1))
        args = cast_all([points, [[-1.0], [1.5]]], dtype)
        yield case("half-many", [*args, 2], why.format(dtype=dtype), "precision")
    why = Why(
        "float32, 5 000 points near 50 000 and 20 near 1: a sum of the small ones must not be a difference of large sums",
        "float32，5 000 个点在 50 000 附近，20 个在 1 附近：小的点求和时不能取两个大和之差",
    )
    points = np.concatenate([random.uniform(49_000, 51_000, size=(5_000, 1)), random.uniform(0.5, 1.5, size=(20, 1))])
    yield case("large-beside-small", [*cast_all([points, [[40_000.0], [0.0]]], "float32"), 2], why, "precision")
    why = Why(
        "60 000 points and 10 steps: no Python loop over points", "60 000 个点、10 步：不能用 Python 循环逐点处理"
    )
    yield case("large", [*_blobs(random, 60_000, 8, 3), 10], why, "scale")
    why = Why(
        "60 000 points on a line, two centres and 100 steps: no Python loop over points, not even for the sums",
        "60 000 个一维的点、两个中心、100 步：不能用 Python 循环逐点处理，求和时也不行",
    )
    yield case("line", [*_blobs(random, 60_000, 2, 1), 100], why, "scale")
    why = Why("64 centres and 64 features: the widest input", "64 个中心、64 个特征：最宽的输入")
    yield case("wide", [*_blobs(random, 380, 64, 64), 10], why, "scale")
    why = Why("100 steps: the most that there are", "100 步：步数的上限")
    yield case("most-steps", [*_blobs(random, 2_000, 8, 3), 100], why, "scale")


def _middle(random):
    why = Why("{n} points, {k} centres, {d} features, one step", "{n} 个点、{k} 个中心、{d} 个特征、一步")
    for n, k, d in ((67, 5, 3), (1_025, 4, 2), (4_097, 3, 1), (131, 131 // 4, 5)):
        for dtype in ("float64", "float32"):
            points, centers = _blobs(random, n, k, d)
            points[-1] = points[-2] = centers[-1]
            yield case("middle", [*cast_all([points, centers], dtype), 1], why.format(n=n, k=k, d=d))
    why = Why(
        "more centres than points, and many points: a centre with a single point moves",
        "中心比点多，点也不少：只有一个点的中心也要移动",
    )
    points, centers = _blobs(random, 60, 60, 3)
    yield case("more-centres", [points[:53], centers, 2], why, "edge")
    why = Why(
        "60 centres on a grid, some of them twice, and 601 points half-way between them: ties go to the lowest index",
        "60 个中心在网格上，有的重复，601 个点落在它们正中间：平局归序号最小的中心",
    )
    centers = random.randint(0, 6, size=(60, 2)) * 2.0
    yield case("many-ties", [random.randint(0, 11, size=(601, 2)) * 1.0, centers, 0], why, "edge")
    why = Why("601 points whose squares are beyond float32", "601 个点，平方超出 float32 的范围")
    points, centers = _blobs(random, 601, 5, 2)
    yield case("many-large", [points * 1e30, centers * 1e30, 2], why, "precision")
    why = Why(
        "points up to 10¹² and 20 near 0.1: a sum of the small ones must not be a difference of large sums",
        "一些点大到 10¹²，20 个在 0.1 附近：小的点求和时不能取两个大和之差",
    )
    points = np.concatenate([random.uniform(4e11, 1e12, size=(500, 1)), random.uniform(0.05, 0.15, size=(20, 1))])
    yield case("large-before-small", [points, np.array([[7e11], [0.0]]), 2], why, "precision")
    why = Why(
        "float16, 64 points: the labels are those of the centres before these are rounded",
        "float16，64 个点：标签由舍入之前的中心决定",
    )
    points = np.repeat([[1009.0], [20.0], [2038.0], [2047.0], [-78.0], [1022.0], [28.0], [4022.0]], 8, axis=0)
    yield case("half-labels", [*cast_all([points, [[-78.0], [2047.0]]], "float16"), 3], why, "precision")
    why = Why(
        "points without clusters, {steps} steps: the centres still move, if only by a hundred-thousandth",
        "没有聚类结构的点、{steps} 步：中心还在移动，尽管每步只移动十万分之一",
    )
    for steps in (20, 40):
        points = random.uniform(90, 110, size=(20_000, 1))
        yield case("slow-steps", [points, points[:2] * 0.5 + 45, steps], why.format(steps=steps), "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], shape=(None, None))
    centers = check_array("centers", args[1], shape=(None, x.shape[1]))
    require(
        len(x) <= 60_000 and len(centers) <= 64 and x.shape[1] <= 64,
        f"x must have at most 60000 rows and 64 columns, and centers at most 64 rows, not {x.shape} and {centers.shape}",
        f"x 最多 60000 行、64 列，centers 最多 64 行，而形状是 {x.shape} 和 {centers.shape}",
    )
    work = len(x) * len(centers) * x.shape[1]
    require(
        work <= 1_600_000,
        f"the product of rows, columns and centers must be at most 1600000, not {work}",
        f"行数、列数与中心数之积最多 1600000，而不是 {work}",
    )
    require(
        work * args[2] <= 16_000_000,
        f"the product of rows, columns, centers and steps must be at most 16000000, not {work * args[2]}",
        f"行数、列数、中心数与 steps 之积最多 16000000，而不是 {work * args[2]}",
    )
    for name, array in (("x", x), ("centers", centers)):
        check_entries(name, array, 1e100 if x.dtype == np.float64 else 6e4)
    check_integer("steps", args[2], 0, 100)
