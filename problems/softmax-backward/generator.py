"""Cases for the backward pass of softmax: batches, sharp and masked rows, every dtype and layout, long and many rows."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import InvalidInput, check_most
from judge.probes.precision import pick, precision
from judge.probes.shapes import aspect_cases, batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then large ones, then rows of middle length."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _softmax(x):
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def _args(random, *shape, sharp=1.0):
    return [_softmax(sharp * random.standard_normal(shape)), 2 * random.standard_normal(shape)]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 5))
    why = Why(
        "all sizes are {size}: the sum is over the last axis, not over another one",
        "各维大小都是 {size}：求和沿最后一维，而不是别的维",
    )
    for size in (2, 3, 4):
        yield case("square", _args(random, size, size, size), why.format(size=size))


def _edge(random):
    why = Why("sharp rows: one entry is nearly 1", "很尖的分布：一个元素接近 1")
    for _ in range(2):
        yield case("sharp", _args(random, 3, 6, sharp=30.0), why, "edge")
    why = Why(
        "masked entries, y = 0, and whole rows of them: the gradient there is 0",
        "被掩掉的元素 y = 0，也有整行都是 0：那里的梯度为 0",
    )
    for _ in range(2):
        y, dy = _args(random, 4, 5)
        y[:, 3:] = 0
        y /= y.sum(axis=-1, keepdims=True)
        y[1] = 0
        yield case("masked", [y, dy], why, "edge")


def _precision(random):
    def make(draw):
        return [_softmax(random.standard_normal((3, 8))), draw(3, 8)]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    why = Why(
        "{dtype} gradients of about {size:g} that differ by little: their weighted mean has to be subtracted before rounding",
        "{dtype} 梯度约为 {size:g}、彼此相差很小：要先减去加权平均，再舍入",
    )
    for dtype, size in (("float16", 512), ("float16", 2048), ("bfloat16", 64), ("bfloat16", 256)):
        y, dy = _args(random, 3, 8)
        args = [y, size + dy * size / 256]
        yield case("half-offset", cast_all(args, dtype), why.format(dtype=dtype, size=size), "precision")
    why = Why(
        "{dtype} gradients of 30 000 and more: their plain sum exceeds half precision, the weighted one does not",
        "{dtype} 梯度在 30 000 以上：直接求和超出半精度的范围，加权和不会",
    )
    for dtype in HALVES:
        y, dy = _args(random, 2, 6)
        yield case("half-huge", cast_all([y, 30_000 + 5_000 * dy / 2], dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "float64 gradients near 10⁷ that differ by about 1: float32 keeps no digit of their differences",
        "float64 梯度约为 10⁷、彼此相差约 1：float32 留不下差的有效位",
    )
    y, dy = _args(random, 3, 6)
    yield case("float64-offset", [y, 1e7 + dy], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, 2, 3, 4), dtype))
    why = Why("y and dy are one array", "y 与 dy 是同一个数组")
    y = _softmax(random.standard_normal((3, 5)))
    yield case("same-array", [y, y], why, "layout", layout="shared")


def _scale(random):
    def make(rows, length):
        return cast_all(_args(random, rows, 1, length), "float32")

    yield from aspect_cases(make, 2_000_000, short=4)
    why = Why(
        "20 rows of 50 000 classes: the Jacobian of one row has 2.5 billion entries",
        "20 行、每行 50 000 个类别：一行的雅可比矩阵就有 25 亿个元素",
    )
    y, dy = make(20, 50_000)
    # Entries of y are about 2e-5: only large gradients lift their dx above the tolerance.
    yield case("vocabulary", [y, 1_000 + 500 * dy], why, "scale")


def _middle(random):
    why = Why(
        "{dtype} rows of shape {shape} whose sum is 1.01, under large gradients that differ little: take y as it is",
        "形状为 {shape} 的 {dtype} 行，和为 1.01，梯度很大而差别很小：y 按给定的值使用",
    )
    for dtype in FLOATS:
        for shape in ((131,), (3, 257), (2, 2, 65)):
            y, dy = _args(random, *shape)
            args = cast_all([1.01 * y, 300 + 5 * dy], dtype)
            yield case("off-one", args, why.format(dtype=dtype, shape=shape), "precision")
    why = Why("float64 entries of y of about 10⁻¹⁴ under gradients of 10⁸", "float64 的 y 约为 10⁻¹⁴，梯度为 10⁸")
    y, dy = _args(random, 3, 40)
    y[:, :5], dy[:, :5] = y[:, :5] * 1e-13, dy[:, :5] * 1e7
    yield case("tiny-entries", [y / y.sum(axis=-1, keepdims=True), dy], why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    y = check_array("y", args[0], ndim=(1, 5), size=(1, 2_000_000))
    check_most(y.size, 1_000_000 if y.dtype == "float16" else 2_000_000, "elements", "元素")
    check_entries("y", y, 1)
    sums = y.astype(np.float64).sum(axis=-1)
    if not ((y >= 0).all() and ((np.abs(sums - 1) < 0.02) | (sums == 0)).all()):
        raise InvalidInput(
            "every row of y must be the result of a softmax, or zeros", "y 的每一行都必须是 softmax 的结果，或全为零"
        )
    dy = check_array("dy", args[1], shape=y.shape)
    check_entries("dy", dy, 1e8 if y.dtype == np.float64 else 6e4)
