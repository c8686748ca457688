"""Cases for average precision: random scores, ties, orders that decide nothing, types, every dtype and layout, many samples."""

import numpy as np

from judge.probes.arrays import HALVES, INTEGERS, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require


def generate(rng):
    """Yield cases from a ``random.Random``: few samples first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _labels(random, n, share=0.5):
    """Return 0/1 labels with at least one of each."""
    labels = (random.uniform(size=n) < share).astype(np.int64)
    labels[random.permutation(n)[:2]] = 0, 1
    return labels


def _core(random):
    why = Why("{n} samples, {share:.0%} of them positive", "{n} 个样本，约 {share:.0%} 为正样本")
    for n, share in ((2, 0.5), (5, 0.5), (10, 0.3), (30, 0.7), (100, 0.05), (300, 0.5)):
        for _ in range(2):
            labels = _labels(random, n, share)
            yield case("random", [random.standard_normal(n) + labels, labels], why.format(n=n, share=share))
    why = Why(
        "a few different scores: equal scores pass the threshold together", "分数只有几种：相同的分数同时通过阈值"
    )
    for values in (2, 3, 5):
        labels = _labels(random, 30)
        yield case("ties", [random.randint(0, values, size=30) / 4 + 0.25 * labels, labels], why)


def _edge(random):
    why = Why(
        "equal scores, positives first or last: the order of the input must not matter",
        "分数相同，正样本排在最前或最后：结果不能取决于输入顺序",
    )
    for turn in (1, -1):
        labels = np.sort(_labels(random, 20))[::turn]
        scores = np.repeat([0.5, 0.25, 0.75, 0.5], 5)
        yield case("order", [scores, labels.copy()], why, "edge")
    why = Why("labels of type {dtype}", "标签的类型为 {dtype}")
    for dtype in (*INTEGERS, "float32", "float64"):
        labels = _labels(random, 20)
        args = [random.randint(0, 9, size=20) / 8, labels.astype(dtype)]
        yield case("labels", args, why.format(dtype=dtype), "edge")
    why = Why(
        "{dtype} scores with labels of type {labels}: the result has the dtype of the scores",
        "{dtype} 的分数，标签的类型为 {labels}：结果的 dtype 与分数相同",
    )
    pairs = (("float64", "float32"), ("float32", "float64"), ("float16", "float64"), ("bfloat16", "float32"))
    for dtype, labels_dtype in pairs:
        args = [cast(random.randint(0, 9, size=20) / 8, dtype), _labels(random, 20).astype(labels_dtype)]
        yield case("float-labels", args, why.format(dtype=dtype, labels=labels_dtype), "precision")
    why = Why(
        "700 samples with labels of type {dtype}: counts exceed that type",
        "700 个样本，标签的类型为 {dtype}：计数超出该类型的范围",
    )
    for dtype in ("int8", "uint8"):
        labels = _labels(random, 700, 0.7)
        yield case("label-counts", [random.standard_normal(700), labels.astype(dtype)], why.format(dtype=dtype), "edge")
    why = Why("integer scores of type {dtype}: the result is a float", "{dtype} 类型的整数分数：结果是浮点数")
    for dtype in ("int64", "int32", "uint8"):
        args = [random.randint(0, 9, size=20).astype(dtype), _labels(random, 20)]
        yield case("integer-scores", args, why.format(dtype=dtype), "edge")
    why = Why(
        "only one class: nan without positives, 1 without negatives", "只有一类样本：没有正样本为 nan，没有负样本为 1"
    )
    for label in (0, 1):
        yield case("one-class", [random.standard_normal(6), np.full(6, label)], why, "edge")


def _precision(random):
    why = Why("{dtype} scores, {dtype} result; counts in float64", "{dtype} 的分数，返回 {dtype}；用 float64 计数")
    for dtype in ("float64", "float32", *HALVES):
        for n in (50, 4000):
            labels = _labels(random, n)
            args = [cast(random.standard_normal(n) + labels, dtype), labels]
            yield case("dtype", args, why.format(dtype=dtype), "precision")
    why = Why("float64 scores that are equal in float32", "float64 的分数在 float32 下会相等")
    for _ in range(2):
        labels = _labels(random, 30)
        yield case("float64-gaps", [1 + (random.permutation(30) + 5 * labels) * 1e-10, labels], why, "precision")
    why = Why("float32 scores that are equal in half precision", "float32 的分数在半精度下会相等")
    for _ in range(2):
        labels = _labels(random, 30)
        args = [cast(1 + (random.permutation(30) + 5 * labels) * 1e-6, "float32"), labels]
        yield case("float32-gaps", args, why, "precision")
    why = Why(
        "100 000 {dtype} scores, few of them different: no count fits into {dtype}",
        "100 000 个 {dtype} 分数，取值只有几种：{dtype} 装不下计数",
    )
    for dtype in HALVES:
        labels = _labels(random, 100_000)
        args = [cast(random.randint(0, 20, size=100_000) / 4 + labels, dtype), labels]
        yield case("half-counts", args, why.format(dtype=dtype), "precision")
    why = Why("tiny and huge scores next to each other: only their order counts", "极小与极大的分数并存：只看大小顺序")
    labels = _labels(random, 30)
    scores = random.choice([-1, 1], size=30) * 10.0 ** random.uniform(-300, 300, size=30)
    yield case("magnitudes", [scores, labels], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        labels = _labels(random, 11)
        args = [cast(random.randint(0, 5, size=11) / 4 + labels, dtype), labels]
        yield from layouts(args, kinds=("strided", "reversed", "window"))
        yield from layouts([cast(np.full(6, 0.5), dtype), _labels(random, 6)], kinds=("transposed", "fortran"))
    yield from layouts([np.full(6, 0.5), np.ones(6, dtype=bool)], kinds=("broadcast",))


def _scale(random):
    why = Why("200 000 samples: counting anew for each threshold is too slow", "200 000 个样本：每个阈值重新计数太慢")
    labels = _labels(random, 200_000)
    scores = random.standard_normal(200_000) + 0.2 * labels
    yield case("large", [scores, labels], why, "scale")
    why = Why(
        "200 000 float32 scores with many ties: they pass in a few large steps",
        "200 000 个 float32 分数，大量并列：阈值只有少数几个大台阶",
    )
    yield case("large", [cast(np.round(scores * 50) / 50, "float32"), labels], why, "scale")
    why = Why(
        "100 000 scores that occur twice: looking each of them up in the whole array is too slow",
        "100 000 个分数各出现两次：对每个分数都扫描整个数组太慢",
    )
    yield case("pairs-of-ties", [random.permutation(np.repeat(scores[:100_000], 2)), labels], why, "scale")
    why = Why(
        "180 000 positives among int8 labels: their number needs more than sixteen bits",
        "int8 标签中约有 180 000 个正样本：它们的个数超出十六位",
    )
    yield case("narrow-labels", [scores, cast(_labels(random, 200_000, 0.9), "int8")], why, "scale")
    why = Why("200 000 samples, 20 of them positive: precision is small", "200 000 个样本，约 20 个正样本：精确率很低")
    yield case("rare-positives", [scores, _labels(random, 200_000, 0.0001)], why, "scale")


def _middle(random):
    why = Why(
        "{n} samples, {dtype} scores that differ by the least or not at all, and zeros of both signs",
        "{n} 个样本，{dtype} 分数相差极小或完全相同，还有正负零",
    )
    for n in (67, 131, 1_003, 5_003):
        labels = _labels(random, n)
        steps = random.randint(0, n // 2, size=n)
        for dtype in ("float64", "float32", "int64", "float16"):
            if dtype == "int64":
                scores = 2**60 + steps
            else:
                least = {"float64": 2.0**-52, "float32": 2.0**-23, "float16": 2.0**-10}[dtype]
                scores = np.where(steps < n // 8, -0.0, 1 + steps % 900 * least)
                scores = cast(np.where(steps % 3 == 0, np.abs(scores), scores), dtype)
            yield case("close", [scores, labels], why.format(n=n, dtype=dtype), "edge")
    why = Why(
        "{n} samples with {values} different scores: ties of every length",
        "{n} 个样本，{values} 种分数：长短不一的并列",
    )
    for n, values in ((5_003, 3), (4_097, 50), (9_001, 4_000)):
        labels = _labels(random, n)
        yield case(
            "middle-ties",
            [random.randint(0, values, size=n) / 4 + 0.25 * labels, labels],
            why.format(n=n, values=values),
        )


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    scores = check_array("scores", args[0], kinds="fiu", ndim=(1, 1), size=(1, 200_000))
    check_entries("scores", scores, 1e300)
    labels = check_array("labels", args[1], kinds="fiub", shape=scores.shape)
    require(
        labels.dtype.kind != "f" or scores.dtype.kind == "f",
        "labels must not be floats if the scores are integers",
        "分数为整数时，标签不能是浮点数",
    )
    require(
        ((labels == 0) | (labels == 1)).all(), "labels: every element must be 0 or 1", "labels：每个元素都必须是 0 或 1"
    )
