"""Cases for the SwiGLU network: random shapes, wide gates, dtypes, layouts, then sizes that need vectorised code."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import require
from judge.probes.shapes import batch_cases

LARGEST = 1e100


def _inputs(random, lead, width, hidden, dtype="float64", spread=1.0):
    """Activations of unit variance and weights that keep it; ``spread`` widens the gate."""
    x = random.standard_normal((*lead, width))
    w_gate = random.standard_normal((width, hidden)) * spread / np.sqrt(width)
    w_up = random.standard_normal((width, hidden)) / np.sqrt(width)
    w_down = random.standard_normal((hidden, width)) / np.sqrt(hidden) / spread
    return cast_all([x, w_gate, w_up, w_down], dtype)


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _core(random):
    yield from batch_cases(lambda batch: _inputs(random, batch, 3, 4))
    for index in range(12):
        lead = [(), (3,), (2, 2), (2, 1, 2)][index % 4]
        width, hidden = random.randint(1, 5), random.randint(2, 7)
        why = Why(
            f"{len(lead)} leading dimension(s), {width} features, {hidden} hidden units",
            f"{len(lead)} 个前导维度、{width} 个特征、{hidden} 个隐藏单元",
        )
        yield case("small", _inputs(random, lead, width, hidden, ("float64", "float32")[index // 4 % 2]), why)
    for lead, width, hidden in [((16,), 16, 64), ((4, 8), 32, 32), ((2, 2, 8), 64, 16)]:
        why = Why(f"{width} features and {hidden} hidden units", f"{width} 个特征、{hidden} 个隐藏单元")
        yield case("medium", _inputs(random, lead, width, hidden, "float32"), why)


def _edge(random):
    why = Why(
        "gate values of several thousand, positive and negative: no overflow in the sigmoid",
        "门控值达到正负几千：sigmoid 里不能溢出",
    )
    for dtype in ("float64", "float32") * 2:
        yield case("wide", _inputs(random, (4, 8), 16, 32, dtype, spread=3000.0), why, "edge", gradient=False)


def _precision(random):
    for dtype in HALVES:
        why = Why(f"{dtype}: compute in float32, return {dtype}", f"{dtype}：用 float32 计算，返回 {dtype}")
        for spread in (1.0, 1.0, 20.0):
            args = _inputs(random, (2, 8), 16, 32, dtype, spread)
            yield case("half", args, why, "precision", **({} if spread == 1.0 else {"gradient": False}))
        x, w_gate, w_up, w_down = _inputs(random, (3,), 4, 1024)
        w_down[512:] = -w_down[:512]
        w_gate[:, 512:], w_up[:, 512:] = w_gate[:, :512], w_up[:, :512] * 1.03
        why = Why(
            f"{dtype} hidden values whose sum nearly cancels: rounded to {dtype} before the last product, nothing is left",
            f"{dtype} 隐藏值求和时几乎相互抵消：在最后一次乘法之前舍入成 {dtype}，结果就所剩无几",
        )
        args = [x, w_gate, w_up * 4, w_down * 4]
        yield case("half-cancel", cast_all(args, dtype), why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(_inputs(random, (2, 3), 3, 4, dtype))

    why = Why("{dtype}, gates of ±50 000, the largest there are", "{dtype}，门控值达到上限 ±50 000")
    for dtype in ("float64", "float32", *HALVES):
        x, w_gate = np.array([[200.0, 0.0], [0.0, -200.0]]), np.array([[250.0, -250.0], [250.0, 125.0]])
        args = [x, w_gate, np.array([[0.0025, 0.005], [0.005, 0.0025]]), np.array([[0.5, -0.25], [0.25, 1.0]])]
        yield case("largest-gates", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)


def _middle(random):
    why = Why(
        "{count} positions whose entries are about {size:g}: large hidden values are values like others",
        "{count} 个位置，元素约为 {size:g}：很大的隐藏值也照常计算",
    )
    for lead, size in (((77,), 3e3), ((3, 7, 5), 300.0), ((1_003,), 3e3)):
        x, *weights = _inputs(random, lead, 5, 7)
        args = [size * x, *weights]
        yield case("middle", args, why.format(count=int(np.prod(lead)), size=size), "precision", gradient=False)
    why = Why(
        "{dtype} gates from −15 to −8 beside large values: their sigmoid is small, but all its digits count",
        "{dtype}，门在 −15 到 −8 之间，而另一路的值很大：sigmoid 虽小，每一位有效数字都要准确",
    )
    for dtype, size in (("float32", 1e5), ("float64", 1e8)):
        x = np.ones((9, 1))
        args = [x, random.uniform(-15, -8, size=(1, 6)), size * np.abs(random.standard_normal((1, 6))), np.ones((6, 1))]
        yield case("small-sigmoid", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} gates below −2 000 beside values of {size:g}: their SiLU is 0 and stays 0",
        "{dtype}，门低于 −2 000，而另一路的值约为 {size:g}：SiLU 是 0，相乘之后仍然是 0",
    )
    for dtype, size in (("float32", 1e30), ("float64", 1e100)):
        gates, up = random.uniform(-5e4, -2e3, size=(1, 6)), size * random.uniform(0.1, 1, size=(1, 6))
        args = cast_all([np.ones((2, 1)), gates, up, np.ones((6, 1))], dtype)
        yield case("lowest-gates", args, why.format(dtype=dtype, size=size), "precision", gradient=False)
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
    yield case("large", _inputs(random, (4, 1024), 256, 1024, "float32"), why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    names = ("x", "w_gate", "w_up", "w_down")
    x, w_gate, w_up, w_down = arrays = [check_array(name, value, ndim=(1, 8)) for name, value in zip(names, args)]
    check_same_dtype(**dict(zip(names, arrays)))
    require(
        w_gate.ndim == 2,
        f"w_gate must have 2 dimensions, not {w_gate.ndim}",
        f"w_gate 必须是 2 维，而不是 {w_gate.ndim} 维",
    )
    width, hidden = w_gate.shape
    fits = (x.shape[-1], w_up.shape, w_down.shape) == (width, (width, hidden), (hidden, width))
    require(
        fits,
        "the shapes must be x (…, D), w_gate and w_up (D, F), and w_down (F, D)",
        "形状必须是 x (…, D)、w_gate 和 w_up (D, F)、w_down (F, D)",
    )
    require(
        width <= 256 and hidden <= 1024 and np.prod(x.shape[:-1]) <= 4096,
        "x must have at most 256 features and 4096 positions, and the hidden layer at most 1024 units",
        "x 最多有 256 个特征、4096 个位置，隐藏层最多 1024 个单元",
    )
    for name, array in zip(names, arrays):
        check_entries(name, array, LARGEST)
    require(
        np.abs(x.astype(np.float64) @ w_gate).max() <= 5e4,
        "x @ w_gate: every element must be from -5e4 to 5e4",
        "x @ w_gate：每个元素都必须在 -5e4 到 5e4 之间",
    )
