"""Cases for NDCG: batches, cuts and ties, types of relevance and scores, every dtype and layout, many queries and many items."""

import numpy as np

from judge.probes.arrays import HALVES, INTEGERS, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, require
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: few items first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _query(random, *shape):
    """Return grades from 0 to 4 and scores that know something of them."""
    relevance = random.randint(0, 5, size=shape)
    return relevance, random.standard_normal(shape) + 0.3 * relevance


def _core(random):
    yield from batch_cases(lambda batch: [*_query(random, *batch, 7), 4])
    why = Why("{n} items, cut at {k}", "{n} 个条目，在第 {k} 位截断")
    for n, k in ((5, 1), (5, 2), (10, 3), (10, 9), (50, 10), (300, 100)):
        yield case("cut", [*_query(random, 2, n), k], why.format(n=n, k=k))
    why = Why("few different scores: equal ones keep the order of the input", "分数只有几种：相同时保持输入顺序")
    for n, values in ((8, 2), (30, 3), (500, 7), (500, 2)):
        relevance = random.randint(0, 5, size=(2, n))
        yield case("ties", [relevance, random.randint(0, values, size=(2, n)) / 4, n // 2], why)
    why = Why("most items are irrelevant, some queries have no relevant one", "多数条目不相关，有的查询没有相关条目")
    yield case(
        "sparse", [(random.uniform(size=(12, 5)) < 0.15).astype(np.int64), random.standard_normal((12, 5)), 3], why
    )


def _edge(random):
    why = Why("relevance of type {dtype}", "相关性的类型为 {dtype}")
    for dtype in (*INTEGERS, "float64", "float32", "float16"):
        relevance, scores = _query(random, 2, 9)
        yield case("relevance", [relevance.astype(dtype), scores, 5], why.format(dtype=dtype), "edge")
    why = Why("integer scores of type {dtype}: the result is a float", "{dtype} 类型的整数分数：结果是浮点数")
    for dtype in ("int64", "int32", "uint8"):
        scores = random.randint(0, 9, size=(2, 12)).astype(dtype)
        yield case("integer-scores", [random.randint(0, 5, size=(2, 12)), scores, 4], why.format(dtype=dtype), "edge")


def _precision(random):
    why = Why("{dtype} scores, {dtype} result", "{dtype} 的分数，返回 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        for n in (6, 1000):
            relevance, scores = _query(random, 3, n)
            yield case("dtype", [relevance, cast(scores, dtype), n // 2], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} scores, grades up to 40: gains do not fit into {dtype}",
        "{dtype} 分数，等级高达 40：{dtype} 装不下增益",
    )
    for dtype in ("float32", *HALVES):
        relevance = random.randint(15, 41, size=(3, 40))
        args = [relevance, cast(random.standard_normal((3, 40)), dtype), 20]
        yield case("high-grades", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} scores, 20 000 items of grade 1: a running sum in {dtype} stops growing",
        "{dtype} 分数，20 000 个等级为 1 的条目：用 {dtype} 累加到一定程度就不再增长",
    )
    for dtype in HALVES:
        relevance = (np.arange(20_000) > 10_000).astype(np.int64)
        args = [relevance, cast(random.standard_normal(20_000), dtype), 20_000]
        yield case("long-sums", args, why.format(dtype=dtype), "precision")
    why = Why("float64 scores that are equal in float32", "float64 的分数在 float32 下会相等")
    yield case("float64-gaps", [random.randint(0, 5, size=30), 1 + random.permutation(30) * 1e-10, 9], why, "precision")
    why = Why("float32 scores that are equal in half precision", "float32 的分数在半精度下会相等")
    scores = cast(1 + random.permutation(30) * 1e-6, "float32")
    yield case("float32-gaps", [random.randint(0, 5, size=30), scores, 9], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        relevance, scores = _query(random, 3, 5)
        yield from layouts([relevance, cast(scores, dtype), 3])
    grades = random.permutation(6).astype(np.float64)
    why = Why(
        "relevance and scores are one and the same array: 1, and the array must not change",
        "相关性和分数是同一个数组：结果为 1，且不得修改该数组",
    )
    yield case("layout-shared", [grades, grades, 4], why, "layout", layout="shared")


def _scale(random):
    why = Why("80 000 queries of 5 items: work on all of them at once", "80 000 个查询、每个 5 个条目：请一起计算")
    yield case("many-queries", [*_query(random, 80_000, 5), 4], why, "scale")
    why = Why("one query of 400 000 items", "一个查询，400 000 个条目")
    yield case("long-query", [*_query(random, 400_000), 400_000], why, "scale")
    why = Why("400 000 items with many equal scores", "400 000 个条目，分数大量相同")
    relevance, scores = _query(random, 4, 100_000)
    yield case("many-ties", [relevance, np.round(scores * 8) / 8, 1000], why, "scale")


def _middle(random):
    why = Why(
        "{lead} queries of {n} items, {dtype} scores that differ by little or not at all",
        "{lead} 个查询、每个 {n} 个条目，{dtype} 分数相差极小或完全相同",
    )
    for lead, n in (((3,), 67), ((2, 2), 131), ((1_001,), 5), ((257,), 3), ((1,), 1_025)):
        for dtype, gap in (("float64", 1e-11), ("float32", 1e-6), ("float16", 1e-3), ("int64", 1)):
            steps = random.randint(0, 2 * n // 3 + 1, size=(*lead, n))
            scores = cast(1 + steps * gap, dtype) if gap < 1 else steps - n // 3
            args = [random.randint(0, 5, size=(*lead, n)), scores, n // 2 + 1]
            yield case("middle", args, why.format(lead=lead, n=n, dtype=dtype), "edge")
    why = Why(
        "queries with the same sum and the same largest gain, but different grades: each has its own ideal",
        "各查询的增益总和与最大增益相同，而等级不同：每个查询有自己的理想排名",
    )
    relevance = np.array([[2, 2, 0, 0, 0], [2, 1, 1, 1, 0], [0, 1, 2, 1, 1]])
    yield case("equal-sums", [relevance, random.standard_normal((3, 5)), 4], why, "edge")
    why = Why(
        "{n} items, cut at {k}, the relevant ones ranked last: the ideal is made of all items, not of the first ones",
        "{n} 个条目，在第 {k} 位截断，相关的都排在最后：理想排名取自全部条目，而不是前面的条目",
    )
    for n, k in ((67, 3), (131, 10), (1_003, 20)):
        scores = random.standard_normal((2, n))
        relevance = np.where(scores < np.sort(scores)[:, n // 5, None], 3, random.uniform(size=(2, n)) < 0.3)
        yield case("relevant-last", [relevance, scores, k], why.format(n=n, k=k), "edge")
    why = Why("200 000 queries of 2 items: work on all of them at once", "200 000 个查询、每个 2 个条目：请一起计算")
    yield case("most-queries", [*_query(random, 200_000, 2), 2], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    scores = check_array("scores", args[1], kinds="fiu", ndim=(1, 4), size=(1, 400_000))
    check_entries("scores", scores, 1e300)
    relevance = check_array("relevance", args[0], kinds="fiub", shape=scores.shape).astype(np.float64)
    least = 1e-6 if scores.dtype == np.float64 else 0.0099
    require(
        ((relevance == 0) | ((relevance >= least) & (relevance <= 40))).all(),
        f"relevance: every element must be 0, or from {least} to 40",
        f"relevance：每个元素都必须是 0，或在 {least} 到 40 之间",
    )
    check_integer("k", args[2], 1, 10**9)
