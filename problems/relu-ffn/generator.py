"""Cases for the ReLU network: random shapes away from the kink of the ReLU, dtypes, layouts, then large sizes."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require
from judge.probes.shapes import batch_cases

LARGEST = 1e100


def _inputs(random, lead, width, hidden, dtype="float64"):
    """Activations of unit variance and weights that keep it."""
    x = random.standard_normal((*lead, width))
    w1 = random.standard_normal((width, hidden)) / np.sqrt(width)
    w2 = random.standard_normal((hidden, width)) / np.sqrt(hidden)
    return cast_all([x, w1, random.standard_normal(hidden), w2, random.standard_normal(width)], dtype)


def _off_the_kink(random, *shape):
    """Inputs whose hidden values are not close to 0, where the ReLU has no derivative."""
    while True:
        args = _inputs(random, *shape)
        x, w1, b1 = args[:3]
        if np.abs(x @ w1 + b1).min() > 0.02:
            return args


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: _off_the_kink(random, batch, 3, 4))
    for index in range(12):
        lead = [(), (3,), (2, 2), (2, 1, 2)][index % 4]
        width, hidden = random.randint(1, 5), random.randint(2, 7)
        why = Why(
            f"{len(lead)} leading dimension(s), {width} features, {hidden} hidden units",
            f"{len(lead)} 个前导维度、{width} 个特征、{hidden} 个隐藏单元",
        )
        yield case("small", _off_the_kink(random, lead, width, hidden, ("float64", "float32")[index // 4 % 2]), why)
    for lead, width, hidden in [((16,), 16, 64), ((4, 8), 32, 32), ((2, 2, 8), 64, 16)]:
        why = Why(f"{width} features and {hidden} hidden units", f"{width} 个特征、{hidden} 个隐藏单元")
        yield case("medium", _inputs(random, lead, width, hidden, "float32"), why)


def _precision(random):
    for dtype in HALVES:
        why = Why(f"{dtype}: compute in float32, return {dtype}", f"{dtype}：用 float32 计算，返回 {dtype}")
        for _ in range(2):
            yield case("half", _inputs(random, (2, 8), 16, 32, dtype), why, "precision")
        x, w1, b1, w2, b2 = _inputs(random, (3,), 4, 1024)
        why = Why(
            f"{dtype} with 1 024 hidden units of one sign that cancel at the end: round once, after the last addition",
            f"{dtype}，1 024 个隐藏单元同号，最后才相互抵消：只在最后一次加法之后舍入",
        )
        args = [np.abs(x), np.abs(w1), np.abs(b1), np.abs(w2) / 8, -np.abs(w2).sum(axis=0) / 8]
        yield case("half-cancel", cast_all(args, dtype), why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(_off_the_kink(random, (2, 3), 3, 4, dtype), gradient=False)


def _middle(random):
    why = Why(
        "{count} positions whose entries are about {size:g}: large hidden values are values like others",
        "{count} 个位置，元素约为 {size:g}：很大的隐藏值也照常计算",
    )
    for lead, size in (((77,), 1e6), ((3, 7, 5), 1e3), ((1_003,), 1e9)):
        x, *weights = _inputs(random, lead, 5, 7)
        args = [size * x, *weights]
        yield case("middle", args, why.format(count=int(np.prod(lead)), size=size), "precision", gradient=False)
    why = Why(
        "{dtype}, leading axes {lead}, {width} features, {hidden} hidden units",
        "{dtype}，前导维 {lead}，{width} 个特征、{hidden} 个隐藏单元",
    )
    for dtype, lead, width, hidden in (
        ("float64", (77,), 1, 131),
        ("float32", (3, 1, 67), 131, 1),
        ("float16", (3, 23), 67, 67),
        ("bfloat16", (131,), 33, 65),
    ):
        args = _inputs(random, lead, width, hidden, dtype)
        told = why.format(dtype=dtype, lead=lead, width=width, hidden=hidden)
        yield case("middle-shape", args, told, gradient=False)


def _scale(random):
    why = Why(
        "300 positions and 1000 hidden units: neither is a multiple of a usual block size",
        "300 个位置、1000 个隐藏单元：都不是常用分块大小的整数倍",
    )
    yield case("uneven", _inputs(random, (300,), 24, 1000, "float32"), why, "scale", gradient=False)
    why = Why("1024 positions: loops over single elements are too slow", "1024 个位置：逐元素循环太慢")
    yield case("large", _inputs(random, (4, 256), 128, 512), why, "scale")
    why = Why(
        "4096 positions and four million hidden values: use matrix products, not loops over elements",
        "4096 个位置、四百万个隐藏值：请用矩阵乘法，不要逐元素循环",
    )
    yield case("large", _inputs(random, (4, 1024), 128, 1024, "float32"), why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    names = ("x", "w1", "b1", "w2", "b2")
    x, w1, *rest = arrays = [check_array(name, value, ndim=(1, 8)) for name, value in zip(names, args)]
    check_same_dtype(**dict(zip(names, arrays)))
    require(w1.ndim == 2, f"w1 must have 2 dimensions, not {w1.ndim}", f"w1 必须是 2 维，而不是 {w1.ndim} 维")
    width, hidden = w1.shape
    shapes = [array.shape for array in rest]
    require(
        x.shape[-1] == width and shapes == [(hidden,), (hidden, width), (width,)],
        "the shapes must be x (…, D), w1 (D, F), b1 (F,), w2 (F, D) and b2 (D,)",
        "形状必须是 x (…, D)、w1 (D, F)、b1 (F,)、w2 (F, D) 和 b2 (D,)",
    )
    require(
        width <= 256 and hidden <= 1024 and np.prod(x.shape[:-1]) <= 4096,
        "x must have at most 256 features and 4096 positions, and the hidden layer at most 1024 units",
        "x 最多有 256 个特征、4096 个位置，隐藏层最多 1024 个单元",
    )
    for name, array in zip(names, arrays):
        check_entries(name, array, LARGEST)
