"""Cases for the best split: random rows, ties, offsets, no split, every dtype and layout, two million rows."""

import numpy as np

from judge.probes.arrays import HALVES, as_array, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_number, require


def generate(rng):
    """Yield cases from a ``random.Random``: few rows first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _rows(random, n, lam, gamma, dtype="float64", offset=0.0, scale=1.0):
    """Return rows whose gradients change at one place; rounding decides nothing."""
    while True:
        place = random.randint(n + 1)
        g = random.standard_normal(n) + np.where(np.arange(n) < place, -0.5, 0.5)
        h = random.uniform(0.1, 1, size=n)
        args = [*cast_all([scale * g + offset, h], dtype), lam, gamma]
        try:
            validate(args)
        except ValueError:
            continue
        return args


def _core(random):
    why = Why("{n} rows, λ = {lam}, γ = {gamma}", "{n} 行，λ = {lam}，γ = {gamma}")
    for n in (2, 3, 4, 6, 10, 40):
        for lam, gamma in ((0, 0), (1.0, 0), (0.5, 0.25), (2.0, 0.05)):
            yield case("random", _rows(random, n, lam, gamma), why.format(n=n, lam=lam, gamma=gamma))
    why = Why("many rows, and γ near the best gain", "行较多，γ 接近最优增益")
    for factor in (0.9, 1.1):
        g, h, lam, _ = _rows(random, 30, 1.0, 0.0)
        gains = _gains(g, h, lam, 0.0)
        yield case("price", [g, h, lam, float(factor * gains.max())], why)


def _edge(random):
    why = Why("small integers: several splits tie, and the smallest m wins", "小整数：多个切分并列，取最小的 m")
    for n in (4, 5, 6, 8):
        for _ in range(2):
            g = random.randint(-1, 2, size=n // 2) * 2.0
            middle = [0.0] * (n % 2)
            yield case("ties", [np.concatenate([g, middle, g[::-1]]), np.ones(n), 1.0, 0.0], why, "edge")
    why = Why("all gradients are positive: the parent's term is large", "梯度全为正：父结点的项很大")
    for _ in range(2):
        yield case("one-sign", _rows(random, 12, 1.0, 0.0, offset=5.0), why, "edge")
    why = Why("Hessians far below 1, as confident predictions have them", "海森值远小于 1，预测很有把握时就是这样")
    for _ in range(2):
        g, h, lam, gamma = _rows(random, 10, 0.001, 0.0)
        yield case("small-hessians", [g * 0.01, h * 0.01, lam, gamma], why, "edge")


def _precision(random):
    why = Why("{dtype} in, a gain of {dtype} out", "输入 {dtype}，增益也是 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        yield case("dtype", _rows(random, 12, 1.0, 0.1, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, 3 000 rows with gradients near {offset}: the gain is a small difference of large terms",
        "{dtype}，3 000 行，梯度在 {offset} 附近：增益是很大的项之间的小差值",
    )
    for dtype, offset in (("float64", 1000.0), ("float32", 100.0), ("float16", 20.0), ("bfloat16", 20.0)):
        for _ in range(2):
            args = _rows(random, 3_000, 1.0, 0.0, dtype, offset)
            yield case("offset", args, why.format(dtype=dtype, offset=f"{offset:g}"), "precision")
    why = Why(
        "float64 gradients near 100 that differ by hundredths: float32 would round what decides",
        "float64 梯度在 100 附近，相差百分之几：float32 会把起决定作用的差别舍入掉",
    )
    for _ in range(2):
        g, h, lam, gamma = _rows(random, 50, 0.0, 0.0)
        yield case("float64-digits", [g * 0.01 + 100, np.ones_like(h), lam, gamma], why, "precision")
    why = Why(
        "{dtype} gradients of hundreds: their squares exceed float16, the gain does not",
        "{dtype} 梯度有几百：平方超出 float16 的范围，增益没有超出",
    )
    for dtype in HALVES:
        yield case("half-range", _rows(random, 8, 100.0, 1.0, dtype, scale=500.0), why.format(dtype=dtype), "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        args = _rows(random, 9, 1.0, 0.1, dtype)
        yield from layouts(args, kinds=("strided", "reversed", "window"))
    same = np.abs(random.standard_normal(7)) + 0.1
    yield shared([same, same.copy(), 1.0, 0.0])


def _scale(random):
    why = Why("2 000 000 rows: prefix sums, and no Python loop over the rows", "2 000 000 行：用前缀和，不能逐行循环")
    yield case("large", _rows(random, 2_000_000, 1.0, 0.5, "float32"), why, "scale")
    why = Why("100 000 rows without a good split", "100 000 行，没有值得的切分")
    yield case("no-split", _rows(random, 100_000, 1.0, 1e6), why, "scale")


def _middle(random):
    why = Why("{n} rows, the best split after {place}", "{n} 行，最优切分在第 {place} 行之后")
    for n, place in ((4_133, 3_000), (5_003, 4_096), (4_097, 4_096), (1_001, 1_000), (257, 256), (301, 64)):
        g = np.where(np.arange(n) < place, -2.0, 2.0) + random.uniform(-0.5, 0.5, size=n)
        args = [g, random.uniform(0.9, 1, size=n), 1.0, 0.5]
        yield case("place", args, why.format(n=n, place=place), "edge")
    why = Why(
        "{n} rows of {dtype} that mirror one another: two splits tie, far apart, and the smaller m wins",
        "{n} 行 {dtype}，前后对称：两个相距很远的切分并列，取较小的 m",
    )
    for n, dtype in ((300, "float64"), (2_503, "float32"), (9_001, "float64"), (1_003, "float16"), (301, "bfloat16")):
        g = np.ones(n // 2)
        g[n // 16 :] = -1
        args = cast_all([np.concatenate([g, [0.0] * (n % 2), g[::-1]]), np.ones(n)], dtype)
        yield case("far-ties", [*args, 1.0, 0.0], why.format(n=n, dtype=dtype), "edge")
    why = Why("{n} equal gradients: the Hessians alone decide", "{n} 个相等的梯度：只由海森值决定")
    for n in (5, 130):
        h = np.where(np.arange(n) < n // 3, 0.25, 2.0) + random.uniform(0, 0.1, size=n)
        yield case("equal-gradients", [np.ones(n), h, 0.5, 0.0], why.format(n=n), "edge")
    why = Why("gradients of ±2⁻²⁶: a gain of 2⁻⁵² is greater than 0", "梯度为 ±2⁻²⁶：2⁻⁵² 的增益也大于 0")
    yield case("tiny-gradients", [np.array([2.0**-26, -(2.0**-26)]), np.ones(2), 0.0, 0.0], why, "edge")
    why = Why(
        "{dtype}, γ only a millionth below the best gain: neither the gain nor γ may be rounded before the difference",
        "{dtype}，γ 只比最优增益小百万分之一：相减之前，增益和 γ 都不能舍入",
    )
    for dtype in ("float64", "float32", *HALVES):
        g, h, lam, _ = _rows(random, 130, 0.1, 0.0, dtype, scale=100.0)
        gamma = float((1 - 1e-6) * _gains(as_array(g), as_array(h), lam, 0.0).max())
        yield case("near-price", [g, h, lam, gamma], why.format(dtype=dtype), "precision")
    why = Why("1 203 rows in non-contiguous views: the inputs must not change", "1203 行的非连续视图：不能改动输入")
    for kind in ("strided", "reversed"):
        yield case("long-view", _rows(random, 1_203, 1.0, 0.1), why, "layout", layout=kind)


def _gains(g, h, lam, gamma):
    left, left_h = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    total, total_h = left[-1], left_h[-1]
    left, left_h = left[:-1], left_h[:-1]
    parts = left**2 / (left_h + lam) + (total - left) ** 2 / (total_h - left_h + lam)
    return (parts - total**2 / (total_h + lam)) / 2 - gamma


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints, or where rounding would decide."""
    g = check_array("g", args[0], ndim=(1, 1), size=(1, 2_000_000))
    h = check_array("h", args[1], shape=g.shape)
    check_same_dtype(g=g, h=h)
    check_number("lam", args[2], 0, 1_000)
    check_number("gamma", args[3], 0, 1e6)
    check_entries("g", g, 6e4)
    check_entries("h", h, 6e4)
    require(
        (h >= 0).all() and (h.astype(np.float64) + args[2] >= 0.00099).all(),
        "h must not be negative, and h + lam must be at least 0.001",
        "h 不能为负，且 h + lam 不能小于 0.001",
    )
    if len(g) == 1:
        return
    gains = _gains(as_array(g), as_array(h), args[2], args[3])
    best = gains.max()
    require(
        best <= (6e4 if g.dtype == np.float16 else 1e30),
        "the gain must fit into the dtype",
        "增益不能超出 dtype 的范围",
    )
    noise = 1e-12 * (np.abs(gains).max() + (g.astype(np.float64) ** 2).sum())
    require(
        best == 0 or abs(best) > min(noise, 1e-9),
        "the best gain must be clearly different from 0",
        "最大增益必须与 0 有明显差距",
    )
    near = gains[(gains > best - min(noise, 1e-9)) & (gains != best)]
    require(best <= 0 or not near.size, "two gains must be equal or clearly different", "两个增益必须相等，或明显不同")
