"""Cases for InfoNCE: sizes, further negatives, temperatures, every dtype and layout, and two thousand pairs."""

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, check_number, require
from judge.probes.precision import REGIMES, pick, precision

HUGE = {"float16": 3e3, "bfloat16": 3e3, "float32": 1e6, "float64": 1e50}
BOUNDS = {"float64": 1e52, "float32": 1e8, "float16": 6e4}


def generate(rng):
    """Yield cases from a ``random.Random``: small batches first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle, _more):
        yield from numbered(part(random))


def _pairs(random, rows, width, further=0, noise=0.6):
    """Return queries and keys of different lengths, in which every key resembles its query."""
    q = random.standard_normal((rows, width))
    k = np.concatenate([q + noise * random.standard_normal(q.shape), random.standard_normal((further, width))])
    return [2 * q, k * random.uniform(0.5, 3.0, size=(len(k), 1))]


def _core(random):
    why = Why("{rows} pairs of width {width}", "{rows} 对向量，宽度 {width}")
    for rows, width in ((2, 3), (3, 4), (4, 2), (5, 6), (8, 16)):
        yield case("pairs", _pairs(random, rows, width), why.format(rows=rows, width=width))
    why = Why(
        "{further} keys more than queries: they are negatives of every query",
        "比 query 多 {further} 个 key：它们是所有 query 的负例",
    )
    for further in (1, 3, 7):
        yield case("further", _pairs(random, 3, 5, further), why.format(further=further))
    why = Why("temperature {temperature}", "温度为 {temperature}")
    for temperature in (0.05, 0.2, 0.5, 1.0, 5.0):
        args = [*_pairs(random, 4, 5, further=2), temperature]
        yield case("temperature", args, why.format(temperature=temperature))
    why = Why(
        "the positives are no more similar than the negatives: nothing may be taken for granted",
        "正例并不比负例更相似：不能想当然",
    )
    for _ in range(3):
        yield case("unrelated", [random.standard_normal((4, 6)), random.standard_normal((6, 6)), 0.3], why)


def _edge(random):
    why = Why(
        "every positive points the other way, at temperature 0.01: exp of the logits overflows, the loss is about 200",
        "每个正例都指向相反方向，温度 0.01：直接取 exp 会溢出，损失约为 200",
    )
    for dtype in ("float64", "float32"):
        q = random.standard_normal((3, 4))
        k = np.concatenate([-q, q])
        yield case("opposite", [*cast_all([q, k], dtype), 0.01], why, "edge", gradient=False)
    why = Why(
        "one query's logits are far below the others': subtract the maximum of each row, not of all",
        "某个 query 的 logits 远低于其他行：减去每一行自己的最大值，而不是全体的最大值",
    )
    for dtype in ("float64", "float32"):
        k = random.standard_normal((3, 4)) * 0.05 + 1
        q = np.concatenate([-k[:1], k[1:]])
        yield case("row-maximum", [*cast_all([q, k], dtype), 0.01], why, "edge", gradient=False)


def _precision(random):
    huge = {"huge": REGIMES["huge"]._replace(scale=HUGE)}
    regimes = pick("ordinary", "spread", "offset-up", "offset-down") | huge
    yield from precision(lambda draw: [draw(4, 8), draw(6, 8)], random, regimes=regimes)
    yield from precision(lambda draw: [draw(4, 8), draw(6, 8), 0.5], random, regimes=huge)
    why = Why(
        "{dtype}, temperature 0.01: logits near 100, rounded to {dtype}, leave the wrong differences",
        "{dtype}，温度 0.01：100 附近的 logits 一旦舍入成 {dtype}，差值就不对了",
    )
    for dtype in HALVES * 10:
        q = random.standard_normal((1, 16))
        k = q + 0.12 * random.standard_normal((3, 16))
        yield case(
            "half-temperature", [*cast_all([q, k], dtype), 0.01], why.format(dtype=dtype), "precision", gradient=False
        )
    why = Why(
        "{dtype} entries near 0.001: their squares vanish in {dtype}",
        "{dtype} 元素约为 0.001：用 {dtype} 求平方会变成 0",
    )
    for dtype in HALVES:
        args = [cast(array * 1e-3, dtype) for array in _pairs(random, 4, 16)]
        yield case("half-tiny", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}, 400 losses near 200: their sum exceeds the range of float16, their mean does not",
        "{dtype}，400 个损失都接近 200：总和超出 float16 的范围，均值没有",
    )
    for dtype in HALVES:
        q = np.stack([np.ones(400), random.uniform(-0.05, 0.05, size=400)], axis=1)
        args = [*cast_all([q, np.concatenate([-q, q[:1]])], dtype), 0.01]
        yield case("half-sum", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float64 at temperature 0.01: rounding to float32 on the way shows a hundredfold",
        "float64，温度 0.01：中途舍入成 float32，误差会放大一百倍",
    )
    for further in (0, 3):
        args = [*(10 * array for array in _pairs(random, 5, 8, further)), 0.01]
        yield case("float64-digits", args, why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_pairs(random, 3, 4, further=2), dtype), 0.2])
    q = random.standard_normal((4, 5))
    yield shared([q, q.copy(), 0.5])


def _scale(random):
    why = Why(
        "2 000 queries and 2 000 keys: one matrix product, neither a loop over pairs nor an array N × M × D",
        "2 000 个 query 和 2 000 个 key：用一次矩阵乘法，不要逐对循环，也不要建 N × M × D 的数组",
    )
    yield case("large", cast_all(_pairs(random, 2_000, 128), "float32"), why, "scale")
    yield case("large", [*_pairs(random, 500, 64, further=3_500), 0.1], why, "scale")


def _middle(random):
    why = Why(
        "{dtype}: {rows} queries, {further} further keys, width {width}",
        "{dtype}：{rows} 个 query，另有 {further} 个 key，宽度 {width}",
    )
    for rows, further, width in ((67, 0, 67), (53, 120, 5), (257, 1, 3)):
        for dtype in ("float64", "float32", *HALVES):
            args = cast_all(_pairs(random, rows, width, further), dtype)
            yield case(
                "middle",
                args,
                why.format(dtype=dtype, rows=rows, further=further, width=width),
                "core" if dtype == "float64" else "precision",
            )
    why = Why(
        "70 queries whose keys all point the other way, at temperature 0.01: the largest logit of a row is near −100",
        "70 个 query，所有 key 都指向相反方向，温度 0.01：每行最大的 logit 接近 −100",
    )
    for dtype in ("float64", "float32"):
        q, k = (1 + 0.1 * random.standard_normal((rows, 6)) for rows in (70, 75))
        yield case("all-opposite", [*cast_all([q, -k], dtype), 0.01], why, "edge", gradient=False)
    why = Why(
        "75 keys with many repeats: those that equal the positive are negatives too",
        "75 个 key，其中许多重复：与正例相同的也是负例",
    )
    q, k = _pairs(random, 60, 4, 15)
    k[3::7] = k[3]
    k[60:] = k[:15]
    yield case("repeated-keys", [q, k, 0.5], why, "edge")
    why = Why(
        "the {name} of two calls whose keys agree in shape, first and last row",
        "两次调用中的第{zh}次，key 的形状、首行与末行都相同",
    )
    for name, zh in (("first", "一"), ("second", "二")):
        k = k.copy()
        k[1:-1] = k[-2:0:-1] * 1.5
        yield case("same-ends", [q, k, 0.5], why.format(name=name, zh=zh), "edge")


def _more(random):
    """Yield further cases for mistakes that only one of the others shows."""
    why = Why(
        "float32, keys that agree with those before in shape, first and last row",
        "float32，key 的形状、首行与末行都与前一个用例相同",
    )
    q, k = cast_all(_pairs(random, 4, 3, 2), "float32")
    for _ in range(2):
        yield case("same-ends-float32", [q, k.copy(), 0.5], why, "edge")
        k[1:-1] = k[-2:0:-1] * 1.5
    why = Why("float16: norms of about 110 000 exceed its range", "float16：范数约为 110 000，超出其范围")
    args = [random.choice([-1, 1], size=(rows, 40)) * random.uniform(1e4, 2.5e4, size=(rows, 40)) for rows in (3, 5)]
    yield case("half-long-norms", [*cast_all(args, "float16"), 0.5], why, "precision", gradient=False)
    why = Why(
        "float32, two of five queries have logits far below the others': subtract the maximum of each row",
        "float32，五个 query 中有两个的 logits 远低于其他行：减去每一行自己的最大值",
    )
    k = random.standard_normal((5, 4)) * 0.05 + 1
    q = k * np.array([1, -1, 1, -1, 1])[:, None]
    yield case("rows-far-below", [*cast_all([q, k], "float32"), 0.01], why, "edge", gradient=False)
    why = Why(
        "norms near 0.001 at a temperature of 0.01: a small number added to the norms changes the loss",
        "范数约为 0.001、温度为 0.01：给范数加一个小数就会改变损失",
    )
    q = random.standard_normal((3, 4))
    q *= 0.0011 / np.linalg.norm(q, axis=1, keepdims=True)
    yield case("tiny-opposite", [q, np.concatenate([-q, q]), 0.01], why, "precision", gradient=False)
    why = Why(
        "float16, 500 losses near 200, width 3: their sum exceeds the range, their mean does not",
        "float16，500 个损失都接近 200，宽度 3：总和超出范围，均值没有",
    )
    q = np.concatenate([np.ones((500, 1)), random.uniform(-0.05, 0.05, size=(500, 2))], axis=1)
    args = [*cast_all([q, np.concatenate([-q, q[:2]])], "float16"), 0.01]
    yield case("half-sum-wide", args, why, "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    q = check_array("q", args[0], ndim=(2, 2))
    k = check_array("k", args[1], shape=(None, q.shape[1]))
    check_same_dtype(q=q, k=k)
    require(
        len(q) <= len(k) <= 4_000 and len(q) <= 2_000,
        f"q must have at most 2000 rows, and k at least as many as q and at most 4000, not {len(q)} and {len(k)}",
        f"q 最多 2000 行，k 的行数不能少于 q 且最多 4000 行，而不是 {len(q)} 行和 {len(k)} 行",
    )
    check_most(len(q) * len(k), 4_000_000, "pairs", "对")
    check_most(q.shape[1], 128, "features", "特征")
    for name, array in (("q", q), ("k", k)):
        check_entries(name, array, BOUNDS[str(array.dtype)])
        norms = np.linalg.norm(array.astype(np.float64), axis=1)
        require(
            norms.min() >= 1e-3,
            f"every row of {name} must have a norm of at least 0.001, not {norms.min():g}",
            f"{name} 每一行的范数都不能小于 0.001，而不是 {norms.min():g}",
        )
    check_number("temperature", args[2] if len(args) > 2 else 0.07, 0.01, 100)
