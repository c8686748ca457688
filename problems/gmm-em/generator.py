"""Cases for an EM step: mixtures of many shapes, far points, many dimensions, offsets, both dtypes, layouts, many points."""

import numpy as np

from judge.probes.arrays import cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require


def generate(rng):
    """Yield cases from a ``random.Random``: few points first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _mixture(random, n, d, k, spread=1.0):
    """Return points, means, covariances of a moderate condition, and weights of k components that overlap."""
    means = spread * 1.5 * random.standard_normal((k, d))
    axes = [np.linalg.qr(random.standard_normal((d, d)))[0] for _ in range(k)]
    covs = np.stack([axis * random.uniform(0.5, 3, size=d) @ axis.T for axis in axes])
    covs = (covs + covs.swapaxes(1, 2)) / 2 * spread**2
    weights = random.uniform(0.2, 1, size=k)
    x = means[random.randint(k, size=n)] + spread * random.standard_normal((n, d))
    return [x, means, covs, weights / weights.sum()]


def _core(random):
    why = Why("{n} points, {d} dimensions, {k} components", "{n} 个点、{d} 维、{k} 个成分")
    for n, d, k in ((5, 1, 2), (4, 2, 2), (8, 2, 3), (10, 3, 2), (3, 3, 3), (30, 4, 4), (12, 5, 1), (20, 2, 6)):
        for _ in range(2):
            yield case("random", _mixture(random, n, d, k), why.format(n=n, d=d, k=k))


def _edge(random):
    why = Why(
        "points hundreds of standard deviations away from all components: normalise the logarithms",
        "点离所有成分有几百个标准差：对数域中归一化",
    )
    for d in (1, 3):
        x, *others = _mixture(random, 6, d, 3)
        x[::2] += 300
        yield case("far", [x, *others], why, "edge")
    why = Why(
        "40 dimensions with variances near {variance}: the determinant leaves the range of floating-point numbers",
        "40 维，方差约为 {variance}：行列式超出浮点数的范围",
    )
    for spread, shown in ((1e-5, "10⁻¹⁰"), (1e5, "10¹⁰")):
        x, means, covs, weights = _mixture(random, 50, 40, 2, spread)
        args = [x, means * 0.02, covs * np.array([1.0, 1.05])[:, None, None], weights]
        if np.abs(covs).max() <= 1e10 / 1.05:
            yield case("determinant", args, why.format(variance=shown), "edge")
        else:
            yield case("determinant", _mixture(random, 50, 60, 2, 4e4), why.format(variance="10⁹"), "edge")
    why = Why(
        "60 dimensions with variances near {variance}: even the root of the determinant underflows",
        "60 维，方差约为 {variance}：连行列式的平方根也会下溢",
    )
    yield case("determinant-root", _mixture(random, 50, 60, 2, 1e-6), why.format(variance="10⁻¹²"), "edge")
    why = Why(
        "an offset of 10⁵ and a spread of 1: take differences before products", "偏移 10⁵、散布约为 1：先作差，再相乘"
    )
    for _ in range(2):
        x, means, *others = _mixture(random, 12, 2, 2)
        yield case("offset", [x + 1e5, means + 1e5, *others], why, "edge")
    why = Why(
        "an offset of 9·10⁹ and a spread of 0.1: whitening points and means before their difference loses the digits",
        "偏移 9·10⁹、散布约为 0.1：先各自白化再相减会丢失有效位",
    )
    x, means, *others = _mixture(random, 12, 2, 2, 0.1)
    yield case("large-offset", [x + 9e9, means + 9e9, *others], why, "edge")
    why = Why("one component is a thousand times as likely as the other", "一个成分的权重是另一个的一千倍")
    x, means, covs, _ = _mixture(random, 10, 2, 2)
    yield case("weights", [x, means, covs, np.array([0.999, 0.001])], why, "edge")


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32"):
        for n, d, k in ((12, 2, 2), (20, 4, 3)):
            yield case("dtype", cast_all(_mixture(random, n, d, k), dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} with an offset of {offset}: a narrower type has no digits left",
        "{dtype}，偏移为 {offset}：更窄的类型没有剩余的有效位",
    )
    for dtype, offset in (("float64", 2e6), ("float32", 200.0)):
        for _ in range(2):
            x, means, *others = _mixture(random, 12, 2, 2)
            args = cast_all([x + offset, means + offset, *others], dtype)
            yield case("digits", args, why.format(dtype=dtype, offset=f"{offset:g}"), "precision")
    why = Why("small values: variances of 10⁻⁶ are not zero", "数值很小：10⁻⁶ 的方差不是零")
    yield case("small", _mixture(random, 12, 2, 2, 1e-3), why, "precision")
    why = Why("float32 points far away: their densities underflow even sooner", "float32，点很远：密度更早下溢")
    x, *others = _mixture(random, 6, 2, 2)
    x[::2] += 30
    yield case("float32-far", cast_all([x, *others], "float32"), why, "precision")


def _layout(random):
    kinds = ("transposed", "fortran", "strided", "reversed", "window")
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_mixture(random, 8, 3, 3), dtype), kinds=kinds)


def _scale(random):
    why = Why(
        "60 000 points, 10 dimensions, 8 components: no loop over points, and no array of n·k·d·d numbers",
        "60 000 个点、10 维、8 个成分：不能逐点循环，也放不下 n·k·d·d 个数",
    )
    yield case("large", _mixture(random, 60_000, 10, 8), why, "scale")
    why = Why(
        "9 375 points of 64 dimensions: even for one component, the outer products of all points do not fit",
        "9 375 个 64 维的点：即使只对一个成分，所有点的外积也放不进内存",
    )
    yield case("wide", _mixture(random, 9_375, 64, 2), why, "scale")


def _middle(random):
    why = Why(
        "601 points in two clusters 10⁶ apart, each shared by two components: a shift common to all points does not save the digits",
        "601 个点分成两簇，相距 10⁶，每簇由两个成分共有：所有点减去同一个数并不能保住有效位",
    )
    x, means, covs, weights = _mixture(random, 601, 2, 4)
    x[::2] += 1e6
    means[::2] += 1e6
    yield case("two-clusters", [x, means, covs, weights], why, "edge")
    why = Why("75 equal points: both new covariances are zero", "75 个相同的点：两个新协方差都为零")
    x, *others = _mixture(random, 75, 3, 2)
    yield case("equal-points", [np.repeat(x[:1], 75, axis=0), *others], why, "edge")
    why = Why("as many points as dimensions, {n}: the rows are the points", "点数与维数都是 {n}：每一行才是一个点")
    for n in (17, 53):
        yield case("as-many", _mixture(random, n, n, 2), why.format(n=n))


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], shape=(None, None), size=(1, 600_000))
    n, d = x.shape
    means = check_array("means", args[1], shape=(None, d))
    k = len(means)
    require(
        n <= 60_000 and d <= 64 and 1 <= k <= 16,
        f"x must have at most 60000 rows and 64 columns, and means 1 to 16 rows, not {x.shape} and {means.shape}",
        f"x 最多 60000 行、64 列，means 必须有 1 到 16 行，而形状是 {x.shape} 和 {means.shape}",
    )
    covs = check_array("covs", args[2], shape=(k, d, d))
    weights = check_array("weights", args[3], shape=(k,))
    single = x.dtype == np.float32
    for name, array in (("x", x), ("means", means), ("covs", covs), ("weights", weights)):
        require(
            array.dtype == x.dtype and x.dtype in (np.float64, np.float32),
            f"{name} must have the dtype of x, float64 or float32, not {array.dtype}",
            f"{name} 的 dtype 必须与 x 相同，为 float64 或 float32，而不是 {array.dtype}",
        )
        check_entries(name, array, 1e4 if single else 1e10)
    require(
        (weights > 0).all() and abs(weights.sum(dtype=np.float64) - 1) < 1e-5,
        "weights must be above 0 and have the sum 1",
        "weights 必须大于 0，且总和为 1",
    )
    wide = covs.astype(np.float64)
    require(
        np.allclose(wide, wide.swapaxes(1, 2), rtol=1e-5, atol=0),
        "covs must be symmetric matrices",
        "covs 必须是对称矩阵",
    )
    values = np.linalg.eigvalsh(wide)
    limit = 100 if single else 1e4
    require(
        (values[:, 0] > 0).all() and (values[:, -1] <= limit * values[:, 0]).all(),
        "covs must be positive definite and well conditioned",
        "covs 必须正定，且条件数不能太大",
    )
    centred = x.astype(np.float64) - means[:, None]
    squares = (centred * np.linalg.solve(wide, centred.swapaxes(1, 2)).swapaxes(1, 2)).sum(axis=2)
    logs = np.log(weights)[:, None] - squares / 2 - np.linalg.slogdet(wide)[1][:, None] / 2
    counts = np.exp(logs - np.logaddexp.reduce(logs, axis=0)).sum(axis=1)
    require(
        (counts >= 1e-6).all(),
        "every component must have a total responsibility of at least 1e-6",
        "每个分量的总责任度都必须不小于 1e-6",
    )
