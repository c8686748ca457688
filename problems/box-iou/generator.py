"""Cases for box IoU: numbers of boxes, boxes apart and inside one another, no area, every dtype and layout, many pairs."""

import numpy as np

from judge.probes.arrays import (
    HALVES,
    as_array,
    cast,
    cast_all,
    check_array,
    check_entries,
    check_same_dtype,
    random_state,
)
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import require


def generate(rng):
    """Yield cases from a ``random.Random``: few boxes first, many last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _boxes(random, n, span=10.0, side=6.0):
    """Return n boxes with a positive area."""
    low = random.uniform(-span, span, size=(n, 2))
    return np.concatenate([low, low + random.uniform(0.1 * side, side, size=(n, 2))], axis=1)


def _core(random):
    why = Why("{m} boxes against {n}: the result has shape ({m}, {n})", "{m} 个框对 {n} 个框：结果形状为 ({m}, {n})")
    for m, n in ((1, 1), (1, 4), (4, 1), (2, 3), (3, 2), (3, 3), (4, 4), (5, 7)):
        yield case("shape", [_boxes(random, m, 2, 5), _boxes(random, n, 2, 5)], why.format(m=m, n=n))
    why = Why("many boxes are apart, in one axis or in both: 0", "很多框在一个或两个方向上分离：结果为 0")
    for _ in range(3):
        yield case("apart", [_boxes(random, 4, 10, 4), _boxes(random, 5, 10, 4)], why)
    why = Why("boxes inside one another, and crosses", "相互包含的框，以及十字交叉的框")
    for _ in range(2):
        a = np.array([[0.0, 0, 10, 8], [2, -3, 4, 12], [1, 1, 3, 3]]) + random.uniform(-0.4, 0.4, size=(3, 4))
        b = np.array([[2.0, 2, 5, 6], [-1, 3, 12, 4]]) + random.uniform(-0.4, 0.4, size=(2, 4))
        yield case("inside", [a, b], why)


def _edge(random):
    why = Why(
        "integer boxes of type {dtype}: products need more than {dtype}",
        "{dtype} 类型的整数框：乘积超出 {dtype} 的范围",
    )
    for dtype, span in (("int64", 2**40), ("int32", 100_000), ("uint8", 250), ("int8", 120)):
        low = random.randint(0, span // 2, size=(7, 2))
        boxes = np.concatenate([low, low + random.randint(span // 16, span // 2, size=(7, 2))], axis=1).astype(dtype)
        yield case("integers", [boxes[:3], boxes[3:]], why.format(dtype=dtype), "edge")
    low = 2**39 + random.randint(0, 2**34, size=(7, 2))
    boxes = np.concatenate([low, low + random.randint(2**34, 2**35, size=(7, 2))], axis=1)
    why = Why(
        "int64 boxes near 2³⁹ whose sides are about 2 % of that: the default float keeps them",
        "2³⁹ 附近的 int64 框，边长约为其 2 %：默认浮点类型足够精确",
    )
    yield case("integers-far-away", [boxes[:3], boxes[3:]], why, "edge")
    why = Why("points and lines among the boxes: no area, and no NaN", "其中有退化成点或线的框：面积为 0，不能出现 NaN")
    for _ in range(3):
        boxes = np.round(_boxes(random, 8, 3, 3))
        boxes[[0, 4], 2:] = boxes[[0, 4], :2]
        boxes[1, 2], boxes[5, 3] = boxes[1, 0], boxes[5, 1]
        boxes[6], boxes[7] = boxes[0], boxes[1]
        yield case("no-area", [boxes[:4], boxes[4:]], why, "edge", gradient=False)
    why = Why("boxes that touch at an edge or a corner have no common area", "只在边或角上相接的框没有公共面积")
    yield case(
        "grid",
        [*(np.array([[x, y, x + 1.0, y + 1.0] for x in range(3) for y in range(3)]) for _ in range(2))],
        why,
        "edge",
        gradient=False,
    )
    why = Why(
        "boxes of side {side:g}: an epsilon in the union is not harmless", "边长约为 {side:g} 的框：并集里加 eps 会出错"
    )
    for side in (1e-3, 1e-6, 1e-30):
        for dtype in ("float64", "float32"):
            if side > 1e-15 or dtype == "float64":
                args = cast_all([_boxes(random, 3, side, 2 * side), _boxes(random, 3, side, 2 * side)], dtype)
                yield case("tiny", args, why.format(side=side), "edge", gradient=False)


def _precision(random):
    why = Why(
        "{dtype} in, {dtype} out, computed in float32 at least", "输入 {dtype}，输出 {dtype}，至少用 float32 计算"
    )
    for dtype in ("float64", "float32", *HALVES):
        args = cast_all([_boxes(random, 5, 3, 8), _boxes(random, 6, 3, 8)], dtype)
        yield case("dtype", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} boxes of an image of 2 000 pixels: areas exceed 65 504",
        "{dtype} 的框来自 2 000 像素的图像：面积超过 65 504",
    )
    for dtype in HALVES:
        args = cast_all([_boxes(random, 5, 500, 1500), _boxes(random, 6, 500, 1500)], dtype)
        yield case("half-pixels", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "small boxes far from the origin: subtract coordinates before multiplying", "远离原点的小框：先相减再相乘"
    )
    for dtype, offset in (("float64", 1e6), ("float32", 4096.0)):
        boxes = np.round(_boxes(random, 8, 4, 8) * 64) / 64 + offset
        yield case("far", [cast(boxes[:4], dtype), cast(boxes[4:], dtype)], why, "precision", gradient=False)
    why = Why("float64 coordinates whose squares exceed float32", "float64 坐标，平方超出 float32 的范围")
    yield case(
        "float64-range",
        [_boxes(random, 3, 2, 5) * 1e60, _boxes(random, 3, 2, 5) * 1e60],
        why,
        "precision",
        gradient=False,
    )
    why = Why("float64 sides that float32 cannot tell from 0", "float64 的边长在 float32 下与 0 无法区分")
    yield case(
        "float64-sides",
        [1 + _boxes(random, 3, 1, 3) * 1e-9, 1 + _boxes(random, 3, 1, 3) * 1e-9],
        why,
        "precision",
        gradient=False,
    )


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all([_boxes(random, 3, 2, 5), _boxes(random, 5, 2, 5)], dtype))
    boxes = _boxes(random, 4, 2, 5)
    yield shared([boxes, boxes.copy()])


def _scale(random):
    why = Why("1 500 × 1 500 pairs: no Python loop over pairs", "1 500 × 1 500 对：不能用 Python 循环逐对计算")
    args = cast_all([_boxes(random, 1500, 50, 40), _boxes(random, 1500, 50, 40)], "float32")
    yield case("large", args, why, "scale", gradient=False)
    why = Why("one box against 20 000", "一个框对 20 000 个框")
    yield case("large", [_boxes(random, 1, 5, 40), _boxes(random, 20_000, 50, 40)], why, "scale", gradient=False)
    why = Why(
        "200 000 boxes against one: no Python loop over boxes", "200 000 个框对一个框：不能用 Python 循环逐框计算"
    )
    args = cast_all([_boxes(random, 200_000, 50, 40), _boxes(random, 1, 5, 40)], "float32")
    yield case("many-against-one", args, why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{m} boxes against {n} in {dtype}, some of them points or equal",
        "{dtype}，{m} 个框对 {n} 个框，其中有点框和相同的框",
    )
    for m, n, dtype in ((65, 9, "float64"), (7, 129, "float32"), (70, 70, "float64"), (257, 40, "float32")):
        a, b = _boxes(random, m, 10, 20), _boxes(random, n, 10, 20)
        a[::5, 2:] = a[::5, :2]
        count = min(m, n) // 2
        b[:count] = a[:count]
        a[-1], b[-1] = a[1] + 0.5, a[1]
        args = cast_all([a, b], dtype)
        yield case("middle", args, why.format(m=m, n=n, dtype=dtype), "edge", gradient=False)
    why = Why("{n} boxes whose left edges begin in ascending order", "{n} 个框，开头的左边界递增，其后没有次序")
    for n in (130, 300):
        b = _boxes(random, n, 10, 6)
        b[:30] = b[np.argsort(b[:30, 0])]
        yield case("partly-sorted", [_boxes(random, 9, 10, 6), b], why.format(n=n), "edge", gradient=False)
    why = Why("{n} boxes of side {side:g}: an epsilon is not harmless", "{n} 个边长约为 {side:g} 的框：eps 会出错")
    for n, side in ((30, 1e-6), (70, 1e-30)):
        args = [_boxes(random, n, side, 2 * side), _boxes(random, 9, side, 2 * side)]
        yield case("many-tiny", args, why.format(n=n, side=side), "edge", gradient=False)
    why = Why("{n} large boxes of type {dtype}", "{n} 个 {dtype} 类型的大框")
    for n, dtype, low, high in (
        (30, "uint8", 0, 256),
        (70, "int8", -128, 128),
        (130, "uint8", 0, 256),
        (70, "int32", -99_999, 99_999),
    ):
        corners = np.sort(random.randint(low, high, size=(2 * n, 2, 2)), axis=1).reshape(2 * n, 4).astype(dtype)
        corners[[0, n]] = [low, low, high - 1, high - 1]
        yield case("many-integers", [corners[:n], corners[n:]], why.format(n=n, dtype=dtype), "edge")
    why = Why("{n} {dtype} boxes of hundreds of pixels", "{n} 个 {dtype} 框，边长几百像素")
    for dtype in HALVES:
        for n in (20, 70):
            args = cast_all([_boxes(random, n, 300, 900), _boxes(random, 11, 300, 900)], dtype)
            yield case("many-half-pixels", args, why.format(n=n, dtype=dtype), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    a, b = (check_array(name, value, kinds="fiu", shape=(None, 4)) for name, value in zip("ab", args))
    check_same_dtype(a=a, b=b)
    most = 1_000_000 if a.dtype.kind in "iu" or a.dtype == np.float64 else 2_250_000
    require(
        a.size > 0 and b.size > 0 and len(a) * len(b) <= most,
        f"a and b must not be empty, and must have at most {most} pairs of boxes",
        f"a 和 b 不能为空，且最多有 {most} 对框",
    )
    for name, boxes in zip("ab", (as_array(value).astype(np.float64) for value in args)):
        check_entries(name, boxes, {"float64": 1e62, "int64": 2.0**40}.get(str(a.dtype), 1e5))
        require(
            (boxes[:, :2] <= boxes[:, 2:]).all(),
            f"{name} must have x1 <= x2 and y1 <= y2",
            f"{name} 必须满足 x1 <= x2 且 y1 <= y2",
        )
        sides, largest = boxes[:, 2:] - boxes[:, :2], np.abs(boxes).max(axis=1, keepdims=True)
        clear = (largest <= 1e5) | (100 * sides >= largest) | (str(a.dtype) != "int64")
        require(
            clear.all(),
            f"{name}: the sides of int64 boxes must be at least a hundredth of their coordinates beyond 1e5",
            f"{name}：int64 框的坐标超过 1e5 时，边长不能小于坐标的百分之一",
        )
