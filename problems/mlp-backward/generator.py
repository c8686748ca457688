"""Cases for the backward pass of an MLP: batches, square weights, closed units, every dtype and layout, many rows."""

import numpy as np

from judge.probes.arrays import FLOATS, HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, then large ones, then arrays of middle size."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, batch, size_in, hidden, size_out):
    x, dy = random.standard_normal((*batch, size_in)), random.standard_normal((*batch, size_out))
    w1 = random.standard_normal((size_in, hidden)) / size_in**0.5
    return [x, w1, random.standard_normal((hidden, size_out)) / hidden**0.5, dy]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, batch, 3, 5, 2))
    why = Why("three leading axes: the weight gradients sum over all of them", "有三个前导维：权重梯度要对它们全部求和")
    yield case("leading-axes", _args(random, (2, 3, 4), 3, 5, 2), why)
    why = Why(
        "all sizes are {size}: a missing transpose is a wrong answer, not an error",
        "各维大小都是 {size}：漏掉转置不会报错，但答案错误",
    )
    for size in (2, 3, 4):
        yield case("square", _args(random, (size,), size, size, size), why.format(size=size))


def _precision(random):
    yield from precision(
        lambda draw: [draw(2, 4, 6), *_args(random, (2, 4), 6, 5, 3)[1:]],
        random,
        regimes=pick("ordinary", "spread"),
    )
    why = Why(
        "{dtype} products of large numbers nearly cancel: sum them in float32",
        "{dtype}，很大的乘积几乎抵消：用 float32 求和",
    )
    for dtype in HALVES * 2:
        x, w1, w2, dy = _args(random, (2,), 8, 4, 3)
        x = np.abs(x) + 1
        x, w1 = np.concatenate([x, x]) * 100, np.abs(w1)
        dy = np.concatenate([dy, -dy * random.uniform(0.98, 1.02, size=dy.shape)])
        yield case("half-cancels", cast_all([x, w1, w2, dy], dtype), why.format(dtype=dtype), "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    x, w1, w2, dy = _args(random, (3,), 4, 3, 2)
    yield case("float64-range", [x * 1e60, w1, w2, dy * 1e60], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (2, 3), 4, 5, 3), dtype))
    same = random.standard_normal((3, 3))
    yield shared([same, same, same, same])


def _scale(random):
    why = Why("100 000 rows: sum over them by a matrix product", "100 000 行：要用矩阵乘法对行求和")
    yield case("many-rows", _args(random, (100_000,), 8, 16, 8), why, "scale")
    why = Why(
        "500 000 rows of two numbers: not even one of the products row by row",
        "500 000 行、每行两个数：任何一个乘积都不能逐行计算",
    )
    yield case("short-rows", _args(random, (500_000,), 2, 2, 2), why, "scale")
    why = Why(
        "25 000 rows of 40 numbers: the outer products of all rows do not fit into memory",
        "25 000 行，每行 40 个数：所有行的外积放不进内存",
    )
    yield case("wide-rows", _args(random, (25_000,), 40, 40, 40), why, "scale")


def _middle(random):
    why = Why(
        "67 rows, a fifth of them zeros, 33 hidden units, {dtype}", "67 行，其中五分之一全为零，33 个隐藏单元，{dtype}"
    )
    for dtype in FLOATS:
        args = _args(random, (67,), 9, 33, 5)
        args[0][::5] = 0
        yield case("middle", cast_all(args, dtype), why.format(dtype=dtype), "edge")
    why = Why(
        "{dtype}: the gradients of 33 units nearly cancel between two halves of a batch with leading axes",
        "{dtype}：33 个单元的梯度在带前导轴的批的两半之间几乎抵消",
    )
    for dtype in HALVES * 2:
        x, w1, w2, dy = _args(random, (3, 11), 8, 33, 5)
        x, dy = np.abs(x) + 1, dy + 3
        dy = np.concatenate([dy, -dy * random.uniform(0.9, 1.1, size=dy.shape)])
        x = np.concatenate([x, x * random.uniform(0.9, 1.1, size=x.shape)])
        args = cast_all([x, np.abs(w1), np.abs(w2), dy], dtype)
        yield case("batch-cancels", args, why.format(dtype=dtype), "precision")
    why = Why("{dtype} entries of ±{bound:g}, the largest there are", "{dtype} 的元素达到上限 ±{bound:g}")
    for dtype in FLOATS:
        bound = 1e62 if dtype == "float64" else 6e4
        x, w1, w2, dy = _args(random, (2,), 4, 3, 2)
        args = cast_all([np.sign(x) * bound, w1 / 1000, w2 / 4, dy / 4], dtype)
        yield case("largest", args, why.format(dtype=dtype, bound=bound), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 5), size=(1, 1_000_000))
    w1 = check_array("w1", args[1], shape=(x.shape[-1], None), size=(1, 1_000_000))
    w2 = check_array("w2", args[2], shape=(w1.shape[1], None), size=(1, 1_000_000))
    check_most(x.size // x.shape[-1] * w1.shape[1], 1_600_000, "elements in the hidden layer", "隐藏层的元素")
    dy = check_array("dy", args[3], shape=(*x.shape[:-1], w2.shape[1]), size=(1, 1_000_000))
    for weight in (w1, w2):
        check_most(x.size // x.shape[-1] * weight.size, 50_000_000, "products of one layer", "一层的乘积")
    for name, array in (("x", x), ("w1", w1), ("w2", w2), ("dy", dy)):
        check_entries(name, array, 1e62 if x.dtype == np.float64 else 6e4)
