"""Cases for information gain: few classes and groups, every integer dtype, layouts, many samples, classes and groups."""

import numpy as np

from judge.probes.arrays import INTEGERS, check_array, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts

MOST = 200_000


def generate(rng):
    """Yield cases from a ``random.Random``: few samples first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _layout, _scale, _middle):
        yield from numbered(part(random))


def _split(random, n, classes, groups):
    """Return groups, and labels that depend on them a little."""
    group = random.randint(0, groups, size=n)
    label = np.where(random.uniform(size=n) < 0.4, group % classes, random.randint(0, classes, size=n))
    return [label, group]


def _core(random):
    why = Why("{n} samples, {classes} classes, {groups} groups", "{n} 个样本、{classes} 类、{groups} 组")
    for n, classes, groups in ((4, 2, 2), (8, 2, 3), (10, 3, 2), (30, 4, 4), (100, 2, 7), (300, 10, 3), (1000, 5, 40)):
        for _ in range(2):
            told = why.format(n=n, classes=classes, groups=groups)
            yield case("random", _split(random, n, classes, groups), told)
    why = Why("groups that say nothing of the labels: the gain is small", "组与标签无关：增益很小")
    for n in (50, 2000):
        yield case("unrelated", [random.randint(0, 2, size=n), random.randint(0, 2, size=n)], why)


def _edge(random):
    why = Why("labels of type {dtype}, groups of type {other}", "标签为 {dtype}，组号为 {other}")
    for dtype, other in zip(INTEGERS, (*INTEGERS[1:], INTEGERS[0]), strict=True):
        labels, groups = _split(random, 24, 3, 4)
        args = [labels.astype(dtype), groups.astype(other)]
        yield case("dtypes", args, why.format(dtype=dtype, other=other), "edge")
    why = Why("{dtype} values over the whole range", "{dtype} 的值遍布整个范围")
    for dtype, low, high in (("int8", -128, 128), ("uint8", 0, 256), ("int32", -(2**31), 2**31)):
        args = [random.randint(low, high, size=200).astype(dtype), random.randint(low, high, size=200).astype(dtype)]
        args = [array[random.randint(0, 9, size=200)] for array in args]
        yield case("whole-range", args, why.format(dtype=dtype), "edge")
    why = Why(
        "two groups of 1 000 samples whose labels differ in one sample: the gain is 7·10⁻⁷, not 0",
        "两组各 1 000 个样本，标签只差一个：增益为 7·10⁻⁷，不是 0",
    )
    labels = np.repeat([0, 1, 0, 1], [500, 500, 501, 499])
    yield case("small-gain", [labels, np.repeat([0, 1], 1_000)], why, "edge")


def _layout(random):
    for dtype in ("int64", "int8"):
        args = [array.astype(dtype) for array in _split(random, 13, 3, 3)]
        yield from layouts(args, kinds=("strided", "reversed", "window"))
        args = [array.astype(dtype) for array in _split(random, 9, 2, 4)]
        yield from layouts(args, kinds=("transposed", "fortran"))
    yield from layouts([np.full(6, 2), np.full(6, 7)], kinds=("broadcast",))
    why = Why(
        "labels and groups are one and the same array: the gain is its entropy, and it must not change",
        "标签和组号是同一个数组：增益就是它的熵，且不得修改该数组",
    )
    same = random.randint(0, 4, size=20)
    yield case("layout-shared", [same, same], why, "layout", layout="shared")


def _scale(random):
    why = Why(
        "200 000 samples in 100 000 groups: do not go over all samples for each group",
        "200 000 个样本分成 100 000 组：不能对每个组都扫描一遍",
    )
    yield case("many-groups", _split(random, MOST, 3, 100_000), why, "scale")
    why = Why("200 000 samples, two classes, two groups", "200 000 个样本、两类、两组")
    yield case("few-groups", _split(random, MOST, 2, 2), why, "scale")
    why = Why(
        "40 000 classes and 40 000 groups: a table of all pairs does not fit",
        "40 000 类、40 000 组：放不下所有组合的表",
    )
    labels, groups = _split(random, MOST, 40_000, 40_000)
    yield case("many-of-both", [labels * 10**12 - 5, groups * -(10**11)], why, "scale")
    why = Why("200 000 classes and as many groups: errors add up", "200 000 类，组数相同：误差会累积")
    order = random.permutation(MOST)
    yield case("all-different", [order, order[::-1].copy()], why, "scale")


def _middle(random):
    why = Why("{n} samples, {classes} classes, {groups} groups", "{n} 个样本、{classes} 类、{groups} 组")
    for n, classes, groups in ((257, 3, 30), (1_003, 90, 4), (2_100, 70, 70), (4_133, 4, 9), (8_200, 300, 2)):
        args = _split(random, n, classes, groups)
        yield case("middle", args, why.format(n=n, classes=classes, groups=groups))


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    labels = check_array("labels", args[0], kinds="iub", ndim=(1, 1), size=(1, MOST))
    check_array("groups", args[1], kinds="iub", shape=labels.shape)
