"""Cases for non-maximum suppression: clusters of boxes, thresholds, ties, chains, no area, every dtype and layout, many boxes.

Unless an IoU equals the threshold exactly, in small numbers, none lies so near to it that rounding decides.
"""

import numpy as np

from judge.probes.arrays import HALVES, as_array, cast, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_number, require

NEAR = 1e-4


def generate(rng):
    """Yield cases from a ``random.Random``: few boxes first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle, _more):
        yield from numbered(part(random))


def _boxes(random, n, clusters, span=20.0, noise=1.0):
    """Return n boxes of side 4 to 8 around some places."""
    places = random.uniform(-span, span, size=(clusters, 2))[random.randint(clusters, size=n)]
    low = places + random.standard_normal((n, 2)) * noise
    return np.concatenate([low, low + random.uniform(4, 8, size=(n, 2))], axis=1)


def _overlaps(boxes, others):
    low = np.maximum(boxes[:, None, :2], others[:, :2])
    high = np.minimum(boxes[:, None, 2:], others[:, 2:])
    inter = np.clip(high - low, 0, None).prod(axis=-1)
    union = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)[:, None] + (others[:, 2:] - others[:, :2]).prod(axis=1) - inter
    return inter / np.where(union == 0, 1, union)


def _clear(boxes, threshold):
    """Return the boxes without those whose IoU with an earlier one lies near the threshold."""
    wide = as_array(boxes).astype(np.float64)
    near = np.abs(_overlaps(wide, wide) - threshold) < 2 * NEAR
    good = ~np.tril(near, -1).any(axis=1)
    if isinstance(boxes, dict):
        return {**boxes, "data": boxes["data"][good]}, int(good.sum())
    return boxes[good], int(good.sum())


def _args(random, boxes, threshold, dtype="float64"):
    boxes, n = _clear(cast(boxes, dtype), threshold)
    return [boxes, cast(random.permutation(n) / n - 0.25, dtype), threshold]


def _core(random):
    why = Why("{n} boxes in {clusters} places, threshold {threshold}", "{n} 个框聚在 {clusters} 处，阈值 {threshold}")
    for n, clusters, threshold in (
        (2, 1, 0.5),
        (4, 2, 0.5),
        (8, 2, 0.3),
        (12, 3, 0.7),
        (20, 4, 0.5),
        (40, 5, 0.45),
        (60, 3, 0.6),
    ):
        for _ in range(2):
            told = why.format(n=n, clusters=clusters, threshold=threshold)
            yield case("clusters", _args(random, _boxes(random, n, clusters), threshold), told)
    why = Why("boxes apart: all are kept, by falling score", "框互不重叠：全部保留，按分数从大到小")
    low = np.arange(8.0)[:, None] * [10, 3]
    yield case("apart", _args(random, np.concatenate([low, low + 4], axis=1), 0.5), why)
    why = Why(
        "a row of boxes, each overlapping the next: a removed box must not remove its neighbour",
        "一排框，相邻的互相重叠：被去掉的框不能再去掉它的邻居",
    )
    for step in (1.0, 2.0, 3.0):
        low = np.arange(9.0)[:, None] * [step, 0]
        yield case("chain", _args(random, np.concatenate([low, low + 8], axis=1), 0.4), why)
    why = Why(
        "a long chain in which each box overlaps the next: every second box is kept, also at its far end",
        "一长串框，每个都与下一个重叠：直到末尾都是隔一个保留一个",
    )
    low = np.arange(60.0)[:, None] * [1, 0]
    yield case("chain-long", [np.concatenate([low, low + [2, 8]], axis=1), -np.arange(60.0), 0.3], why)


def _edge(random):
    why = Why("equal scores: the lower index comes first and wins", "分数相同：下标较小的在前并胜出")
    for n in (3, 6, 20, 60):
        boxes, count = _clear(_boxes(random, n, 2), 0.5)
        yield case("ties", [boxes, random.randint(0, 3, size=count) / 4, 0.5], why, "edge")
    why = Why("threshold {threshold}", "阈值为 {threshold}")
    for threshold in (0.0, 1.0):
        boxes = np.round(_boxes(random, 12, 2) * 2) / 2
        boxes[7] = boxes[3]
        yield case(
            "threshold", [boxes, random.permutation(12) / 12, threshold], why.format(threshold=threshold), "edge"
        )
    why = Why(
        "boxes on a grid whose IoU is exactly the threshold: they are kept", "网格上的框 IoU 正好等于阈值：应保留"
    )
    for threshold, side in ((0.5, 2.0), (0.25, 4.0)):
        boxes = np.array(
            [
                [0, 0, side, side],
                [0, 0, side, side * threshold],
                [0, 0, side * threshold, side],
                [9, 9, 9 + side, 9 + side * threshold],
                [9, 9, 9 + side, 9 + side],
            ]
        )
        for _ in range(2):
            yield case("at-threshold", [boxes, random.permutation(5) / 8, threshold], why, "edge")
    why = Why(
        "points and lines without area overlap nothing, not even their copies",
        "没有面积的点和线不与任何框重叠，与自己的副本也不重叠",
    )
    for _ in range(2):
        boxes = np.round(_boxes(random, 6, 1))
        boxes[1, 2:] = boxes[1, :2]
        boxes[2], boxes[4, 2] = boxes[1], boxes[4, 0]
        boxes[5] = boxes[4]
        keep = np.abs(_overlaps(boxes, boxes) - 0.55).min() > NEAR
        yield case("no-area", [boxes, random.permutation(6) / 8, 0.55 if keep else 0.5512], why, "edge")
    why = Why("boxes of side {side:g}: no epsilon is harmless", "边长约为 {side:g} 的框：加 eps 会出错")
    for side in (1e-3, 1e-6, 1e-30):
        yield case("tiny", _args(random, _boxes(random, 12, 2) * side, 0.5), why.format(side=side), "edge")


def _precision(random):
    why = Why("{dtype} coordinates of up to ±10⁵, the largest there are", "{dtype} 的坐标达到上限 ±10⁵")
    for dtype in ("float64", "float32"):
        boxes = _boxes(random, 24, 4)
        boxes = np.append([[-1e5, -1e5, 1e5, 1e5]], boxes * (9e4 / np.abs(boxes).max()), axis=0)
        yield case("largest", _args(random, boxes, 0.5, dtype), why.format(dtype=dtype), "precision")
    why = Why("{dtype} boxes and scores; overlaps in float32 at least", "{dtype} 的框和分数；重叠至少用 float32 计算")
    for dtype in ("float64", "float32", *HALVES):
        for _ in range(2):
            yield case("dtype", _args(random, _boxes(random, 24, 3), 0.5, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} boxes of an image of 2 000 pixels: areas exceed 65 504",
        "{dtype} 的框来自 2 000 像素的图像：面积超过 65 504",
    )
    for dtype in HALVES:
        for _ in range(2):
            args = _args(random, _boxes(random, 24, 2, 3) * 100, 0.5, dtype)
            yield case("half-pixels", args, why.format(dtype=dtype), "precision")
    why = Why(
        "float64 boxes of side 10⁻⁶ near 1 000: float32 sees points",
        "1 000 附近、边长 10⁻⁶ 的 float64 框：在 float32 下成了点",
    )
    yield case("float64-sides", _args(random, 1000 + _boxes(random, 16, 2) * 1e-7, 0.5), why, "precision")
    why = Why("float64 scores that are equal in float32", "float64 的分数在 float32 下会相等")
    boxes, n = _clear(_boxes(random, 20, 2), 0.5)
    yield case("float64-scores", [boxes, 0.5 + random.permutation(n) * 1e-10, 0.5], why, "precision")
    why = Why("float32 scores that are equal in half precision", "float32 的分数在半精度下会相等")
    boxes, n = _clear(cast(_boxes(random, 20, 2), "float32"), 0.5)
    yield case("float32-scores", [boxes, cast(0.5 + random.permutation(n) * 1e-6, "float32"), 0.5], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(_args(random, _boxes(random, 9, 2), 0.5, dtype))


def _scale(random):
    why = Why("2 000 boxes in pairs: no Python loop over pairs", "2 000 个框，两两成对：不能用 Python 循环逐对比较")
    places = np.stack(np.meshgrid(np.arange(50.0), np.arange(20.0)), axis=-1).reshape(-1, 2) * 10
    low = np.concatenate([places, places + 0.5])
    boxes = np.concatenate([low, low + random.uniform(6, 8, size=(2000, 2))], axis=1)
    args = _args(random, boxes, 0.5, "float32")
    yield case("large", args, why, "scale")
    why = Why(
        "2 000 boxes in few places: almost all are removed in the first rounds",
        "2 000 个框聚在几处：几乎都在前几轮被去掉",
    )
    yield case("large", _args(random, _boxes(random, 2000, 10, 100), 0.3), why, "scale")


def _middle(random):
    why = Why("{n} {dtype} boxes, most of them with equal scores", "{n} 个 {dtype} 的框，分数大多相同")
    for n, dtype in ((77, "float16"), (333, "bfloat16"), (709, "float32")):
        boxes, count = _clear(cast(_boxes(random, n, n // 8, 60), dtype), 0.5)
        scores = cast(random.randint(-3, 4, size=count) / 4, dtype)
        yield case("many-ties", [boxes, scores, 0.5], why.format(n=count, dtype=dtype), "edge")
    why = Why(
        "1 957 boxes apart, all with one score: all are kept in order", "1 957 个互不重叠的框，分数全同：依次全部保留"
    )
    low = np.stack(np.divmod(random.permutation(1957), 45.0), axis=-1) * 3
    yield case("all-kept", [np.concatenate([low, low + 2], axis=1), np.full(1957, 0.5), 0.5], why, "scale")
    why = Why("300 float64 scores that are equal in float32", "300 个 float64 的分数在 float32 下会相等")
    boxes, n = _clear(_boxes(random, 300, 30, 60), 0.5)
    yield case("many-float64-scores", [boxes, 0.5 + random.permutation(n) * 1e-11, 0.5], why, "precision")
    why = Why(
        "{dtype}: tiny boxes near 0 and others far away: moving all of them rounds the tiny ones away",
        "{dtype}：0 附近的极小的框和远处的框：整体平移会让小框因舍入而消失",
    )
    for dtype, side in (("float64", 1e-13), ("float32", 1e-6)):
        boxes = np.concatenate([_boxes(random, 40, 6) * side, 9e4 + _boxes(random, 5, 1)])
        yield case("tiny-and-far", _args(random, boxes, 0.5, dtype), why.format(dtype=dtype), "precision")


def _more(random):
    """Yield further cases for mistakes that only one of the others shows."""
    why = Why(
        "1 801 float32 boxes apart: all are kept, by falling score",
        "1 801 个互不重叠的 float32 框：按分数从大到小全部保留",
    )
    low = np.stack(np.divmod(np.arange(1801), 43.0), axis=-1) * 4
    boxes, scores = np.concatenate([low, low + 3], axis=1), random.permutation(1801) / 2048
    yield case("all-kept-by-score", [cast(boxes, "float32"), cast(scores, "float32"), 0.5], why, "scale")
    why = Why("140 float64 scores that are equal in float32", "140 个 float64 的分数在 float32 下会相等")
    boxes, n = _clear(_boxes(random, 140, 12, 60), 0.4)
    yield case("float64-scores-many", [boxes, random.permutation(n) * 1e-11 - 0.5, 0.4], why, "precision")
    why = Why(
        "a long chain downwards, in random order: every second box is kept, also at its far end",
        "一长串框自上而下，输入次序打乱：直到末尾都是隔一个保留一个",
    )
    low = np.arange(45.0)[:, None] * [0, 1]
    order = random.permutation(45)
    boxes = np.concatenate([low, low + [8, 2]], axis=1)
    yield case("chain-down", [boxes[order], -np.arange(45.0)[order], 0.3], why)
    why = Why("{n} float64 boxes with two scores", "{n} 个 float64 的框，分数只有两种")
    boxes, n = _clear(_boxes(random, 640, 80, 200), 0.5)
    yield case("two-scores", [boxes, random.randint(0, 2, size=n) / 4, 0.5], why.format(n=n), "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    boxes = check_array("boxes", args[0], shape=(None, 4), size=(4, 8_000))
    check_entries("boxes", boxes, 1e5)
    require(
        (boxes[:, :2] <= boxes[:, 2:]).all(),
        "boxes must have x1 <= x2 and y1 <= y2",
        "boxes 必须满足 x1 <= x2 且 y1 <= y2",
    )
    scores = check_array("scores", args[1], shape=(len(boxes),))
    check_entries("scores", scores, 1e4)
    check_same_dtype(boxes=boxes, scores=scores)
    check_number("iou_threshold", args[2], 0, 1)
    wide = boxes.astype(np.float64)
    for start in range(0, len(wide), 500):
        overlaps = _overlaps(wide[start : start + 500], wide)
        near = (np.abs(overlaps - args[2]) < NEAR) & (overlaps != args[2])
        require(
            not near.any(),
            "every IoU must be clearly different from iou_threshold or equal to it",
            "每个 IoU 必须与 iou_threshold 明显不同，或恰好相等",
        )
