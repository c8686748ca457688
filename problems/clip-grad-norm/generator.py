"""Cases for clipping by the global norm: norms on both sides of the maximum, tiny norms, every dtype and layout, many arrays."""

import math

import numpy as np

from judge.probes.arrays import HALVES, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_length, check_most, check_number, require
from judge.probes.precision import pick, precision

SHAPES = ((4,), (2, 3), (3, 1, 2), (5,), (1, 4))
LARGEST = {np.dtype(np.float64): 1e101, np.dtype(np.float32): 1e12}


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _grads(random, shapes=SHAPES, scale=1.0):
    return [scale * random.standard_normal(shape) for shape in shapes]


def _norm(grads):
    return math.sqrt(sum(float(np.square(grad).sum()) for grad in grads))


def _core(random):
    why = Why("the norm is {ratio} times the maximum", "范数是上限的 {ratio} 倍")
    for ratio in (10, 3, 1.5, 0.9, 0.3, 1.2, 0.05, 30):
        for count in (1, 2, 5):
            grads = _grads(random, SHAPES[:count], 10 ** random.uniform(-1, 1))
            yield case("ratio", [grads, _norm(grads) / ratio], why.format(ratio=ratio))
    why = Why(
        "one array is much larger than the others: all of them get the same factor",
        "其中一个数组远大于其他数组：所有数组都乘同一个系数",
    )
    for place in (0, 1, 2):
        grads = _grads(random, SHAPES[:3])
        grads[place] *= 50
        yield case("uneven", [grads, 1.5], why)
    why = Why(
        "each array alone is below the maximum, all together are above it",
        "每个数组单独都小于上限，合在一起则超过上限",
    )
    for _ in range(2):
        grads = _grads(random, [(6,)] * 5)
        yield case("together", [grads, 1.01 * max(_norm([grad]) for grad in grads)], why)
    why = Why(
        "one large array of several rows: rows have no norm of their own",
        "一个多行的大数组：行没有各自的范数",
    )
    yield case("rows", [_grads(random, [(6, 4)], 5.0), 2.0], why)


def _edge(random):
    why = Why(
        "a norm of about {size:g}: the 1e-6 that is added to it is a visible share",
        "范数约为 {size:g}：加上的 1e-6 占了可见的比例",
    )
    for size in (1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7):
        for ratio in (2, 20):
            grads = _grads(random, SHAPES[:2])
            grads = [grad * (size / _norm(grads)) for grad in grads]
            yield case("small", [grads, size / ratio], why.format(size=size), "edge")
    why = Why(
        "norm and maximum are both {size:g}: the factor {size:g} / ({size:g} + 1e-6) is below 1",
        "范数与上限都是 {size:g}：系数 {size:g} / ({size:g} + 1e-6) 小于 1",
    )
    for size in (2.0**-8, 2.0**-12, 2.0**-16):
        grads = [np.array([0.6, 0.0]), np.array([[-0.8]])]
        grads = [grad * size for grad in grads]
        yield case("border", [grads, _norm(grads)], why.format(size=size), "edge")


def _precision(random):
    def make(draw):
        return [[draw(4), draw(2, 3), draw(1)], 1.0]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "huge"))
    why = Why(
        "{dtype}: the squares vanish in half precision, and the norm would be 0",
        "{dtype}：平方在半精度中变成 0，范数就成了 0",
    )
    for dtype in HALVES:
        yield case(
            "half-small",
            [cast_all([_grads(random, [(50,)] * 4, 1e-4)], dtype)[0], 1.0],
            why.format(dtype=dtype),
            "precision",
        )
    why = Why(
        "{dtype}: 4 000 equal squares; a sum in {dtype} stops growing",
        "{dtype}：4 000 个相等的平方；用 {dtype} 求和，加到一定大小就不再增长",
    )
    for dtype in HALVES:
        grads = [np.full(1_000, 0.75), np.full((50, 60), -0.75)]
        yield case("half-long-sum", [cast_all(grads, dtype), 5.0], why.format(dtype=dtype), "precision")
    why = Why(
        "float16: the norm exceeds 65 504, and the factor {factor:.2g} has too few digits in float16",
        "float16：范数超过 65 504，系数 {factor:.2g} 在 float16 中有效位太少",
    )
    for limit in (0.0024, 0.026, 0.034):
        grads = [cast([6e4], "float16"), cast([[5.9e4, -1.0]], "float16")]
        yield case("half-factor", [grads, limit], why.format(factor=limit / 8.4e4), "precision")
    why = Why(
        "{dtype} arrays with norms of many digits: do not round them before they are combined",
        "{dtype} 数组的范数有很多有效位：合并之前不要舍入",
    )
    for dtype in HALVES:
        yield case(
            "half-norms", [cast_all(_grads(random, [(7,)] * 4, 3.0), dtype), 2.0], why.format(dtype=dtype), "precision"
        )
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    yield case("float64-range", [_grads(random, scale=1e60), 1e60], why, "precision")
    why = Why(
        "float32 entries of ±10¹², the largest there are, and a maximum of 10⁹, an integer",
        "float32 的元素达到上限 ±10¹²，上限是整数 10⁹",
    )
    grads = [np.sign(grad) * 1e12 for grad in _grads(random)]
    yield case("float32-largest", [cast_all(grads, "float32"), 10**9], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([cast_all(_grads(random, [(2, 3, 4), (4, 3), (5,)]), dtype), 1.5], axis=-1)
    why = Why(
        "two of the gradients are one and the same array: both count, and working in place would scale it twice",
        "其中两个梯度是同一个数组：两次都要计入，就地计算会缩放两次",
    )
    same = random.standard_normal((3, 2))
    yield case("same-array", [[same, same, same[0]], 1.0], why, "layout", layout="shared")


def _scale(random):
    why = Why(
        "1 537 entries in all, not a multiple of a usual block size: all of them are scaled",
        "共 1 537 个元素，不是常用分块大小的整数倍：每个都要缩放",
    )
    yield case("uneven-total", [_grads(random, [(37, 41), (20,)]), 1.0], why, "scale")
    why = Why(
        "2 000 arrays of 1 000 entries: read each array once", "2 000 个数组，每个 1 000 个元素：每个数组只读一遍"
    )
    grads = _grads(random, [(1_000,)] * 2_000)
    yield case("many-arrays", [cast_all(grads, "float32"), 1.0], why, "scale")
    why = Why(
        "6 000 000 entries in rows of 2: no Python loop over entries or rows",
        "6 000 000 个元素、每行 2 个：不能用 Python 循环遍历元素或行",
    )
    # The library's own float32 sum of millions of squares of one size is off by more than the tolerance, so the last
    # array outweighs the others.
    grads = [scale * grad for scale, grad in zip([1e-3] * 29 + [1.0], _grads(random, [(100_000, 2)] * 30))]
    yield case("large", [cast_all(grads, "float32"), 1.0], why, "scale")


def _middle(random):
    why = Why("{dtype}: {count} arrays, scalars among them", "{dtype}：{count} 个数组，其中有标量")
    for count in (11, 65, 129):
        for dtype in ("float64", "float32", *HALVES):
            shapes = [((), (3,), (2, 2), (5, 1, 2))[at % 4] for at in range(count - 1)] + [(7,)]
            grads = [np.asarray(grad) for grad in _grads(random, shapes)]
            grads[-1] *= 5
            grads[4] = np.array(9.0)
            yield case(
                "middle",
                [cast_all(grads, dtype), 2.0],
                why.format(dtype=dtype, count=count),
                "core" if dtype == "float64" else "precision",
            )
    why = Why(
        "five arrays whose norm equals the maximum: the factor is a little below 1",
        "五个数组，范数恰等于上限：系数略小于 1",
    )
    for size in (2.0**-8, 2.0**-12):
        grads = [np.array(place) * size for place in ([0.6], [0.0, 0.0], [[-0.8]], [0.0], 0.0)]
        yield case("border-of-many", [grads, _norm(grads)], why, "edge")
    why = Why(
        "float16: each of eleven arrays has a norm beyond 65 504, and the factor has one digit in float16",
        "float16：十一个数组的范数各自超过 65 504，系数在 float16 中只剩一位有效数字",
    )
    for limit in (0.1939, 0.3007):
        grads = [cast(np.full(9, 6e4), "float16") for _ in range(11)]
        yield case("half-large-arrays", [grads, limit], why, "precision")
    why = Why("the same array twice among six: both copies are scaled once", "六个数组中同一个数组出现两次：各缩放一次")
    same = random.standard_normal((3, 2))
    others = _grads(random, [(2,), (3, 1), (4,)])
    yield case("same-array-of-many", [[same, *others, same, same[0]], 1.0], why, "layout", layout="shared")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    grads, max_norm = args
    check_length("grads", grads, (0, 2_000))
    arrays = [check_array("grads", grad, ndim=(0, 5)) for grad in grads]
    half = any(array.dtype == "float16" for array in arrays)
    check_most(sum(array.size for array in arrays), 1_500_000 if half else 6_000_000, "elements", "元素")
    require(
        len({str(array.dtype) for array in arrays}) <= 1,
        "all arrays must have the same dtype",
        "所有数组的 dtype 必须相同",
    )
    for array in arrays:
        check_entries("grads", array, LARGEST.get(array.dtype, 6e4))
    check_number("max_norm", max_norm, 0, 10**9 if isinstance(max_norm, int) else 1e100)
