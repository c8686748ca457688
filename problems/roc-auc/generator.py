"""Cases for ROC AUC: random scores, ties, orders that decide nothing, types of labels, every dtype and layout, many samples."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, INTEGERS, cast, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require


def generate(rng):
    """Yield cases from a ``random.Random``: few samples first, then many, then some hundreds with extreme scores."""
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
    why = Why("scores of a bad model: the area is below one half", "很差的模型：面积小于一半")
    for _ in range(2):
        labels = _labels(random, 40)
        yield case("below-half", [random.standard_normal(40) - labels, labels], why)
    why = Why("a few different scores: ties between the classes count half", "分数只有几种：正负样本并列时各算一半")
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
        "{n} positives with labels of type {dtype}: their number does not fit into it",
        "{n} 个正样本，标签的类型为 {dtype}：正样本数超出它的范围",
    )
    for dtype, n in (("int8", 200), ("uint8", 300)):
        labels = np.arange(n + 100) >= 100
        args = [random.randint(0, 9, size=n + 100) / 8 + labels / 4, labels.astype(dtype)]
        yield case("many-labels", args, why.format(dtype=dtype, n=n), "edge")
    why = Why("integer scores of type {dtype}: the result is a float", "{dtype} 类型的整数分数：结果是浮点数")
    for dtype in ("int64", "int32", "uint8"):
        args = [random.randint(0, 9, size=20).astype(dtype), _labels(random, 20)]
        yield case("integer-scores", args, why.format(dtype=dtype), "edge")
    why = Why("only one class: nan", "只有一类样本：返回 nan")
    for label in (0, 1):
        yield case("one-class", [random.standard_normal(6), np.full(6, label)], why, "edge")


def _precision(random):
    why = Why("{dtype} scores, {dtype} result; counts in 64 bits", "{dtype} 的分数，返回 {dtype}；用 64 位计数")
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
    why = Why("10 000 {dtype} scores: no count fits into {dtype}", "20 000 个 {dtype} 分数：计数超出 {dtype} 的范围")
    for dtype in HALVES:
        labels = _labels(random, 10_000)
        args = [cast(random.standard_normal(10_000) + labels, dtype), labels]
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
    why = Why("200 000 samples: comparing all pairs is too slow", "200 000 个样本：逐对比较太慢")
    labels = _labels(random, 200_000)
    scores = random.standard_normal(200_000) + 0.2 * labels
    yield case("large", [scores, labels], why, "scale")
    why = Why(
        "200 000 float32 scores with many ties: sums of ranks need more digits than float32 has",
        "200 000 个 float32 分数，大量并列：名次之和超出 float32 的有效位",
    )
    yield case("large", [cast(np.round(scores * 50) / 50, "float32"), labels], why, "scale")
    why = Why(
        "100 000 scores that occur twice: looking each of them up in the whole array is too slow",
        "100 000 个分数各出现两次：对每个分数都扫描整个数组太慢",
    )
    yield case("pairs-of-ties", [random.permutation(np.repeat(scores[:100_000], 2)), labels], why, "scale")
    why = Why(
        "float64 scores with float32 labels: the counts do not fit into the dtype of the labels",
        "分数为 float64、标签为 float32：标签的 dtype 放不下计数",
    )
    labels = _labels(random, 200_000, 0.95).astype(np.float32)
    yield case("float32-labels", [np.round(scores * 50) / 50, labels], why, "scale")


def _middle(random):
    why = Why("{n} scores over the whole range of {dtype}", "{n} 个分数，取遍 {dtype} 的整个范围")
    for dtype, n in (("uint8", 67), ("uint8", 1_003), ("int32", 333), ("int64", 333)):
        low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
        scores, labels = random.randint(low, high, size=n, dtype=dtype), _labels(random, n)
        scores[random.permutation(n)[:9]] = [low, low, high, low + 1, high - 1, 0, 0, 1, low]
        labels[scores > high // 2] |= random.randint(0, 2, size=int((scores > high // 2).sum()))
        yield case("whole-range", [scores, labels], why.format(dtype=dtype, n=n), "edge")
    why = Why("{dtype} scores that are neighbours in {dtype}", "{dtype} 的分数都是相邻的浮点数")
    for dtype, bits in zip(FLOATS, (52, 23, 10, 7), strict=True):
        labels = _labels(random, 301)
        steps = random.randint(0, 100, size=301) + 20 * labels
        yield case("neighbours", [cast(1 + steps * 0.5**bits, dtype), labels], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} scores from 10⁻⁵ to 10⁴: bins of equal width do not tell them apart",
        "{dtype} 的分数从 10⁻⁵ 到 10⁴：等宽分箱无法区分",
    )
    for dtype in FLOATS:
        labels = _labels(random, 501)
        scores = 10.0 ** np.clip(random.uniform(-5, 4, size=501) + labels, -5, 4)
        yield case("many-magnitudes", [cast(scores, dtype), labels], why.format(dtype=dtype), "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    scores = check_array("scores", args[0], kinds="fiu", ndim=(1, 1), size=(1, 200_000))
    check_entries("scores", scores, 1e300)
    labels = check_array("labels", args[1], kinds="fiub", shape=scores.shape)
    require(
        labels.dtype.name in (*INTEGERS, "float32", "float64"),
        f"labels must not be an array of {labels.dtype}",
        f"labels 不能是 {labels.dtype} 数组",
    )
    require(
        scores.dtype.kind == "f" or labels.dtype.kind != "f",
        "labels must not be floats if scores are integers",
        "scores 为整数时，labels 不能是浮点数",
    )
    require(
        ((labels == 0) | (labels == 1)).all(), "labels: every element must be 0 or 1", "labels：每个元素都必须是 0 或 1"
    )
