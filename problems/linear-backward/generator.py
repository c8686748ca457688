"""Cases for a linear layer's gradients: batches, square weights, every dtype and layout, many rows."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _precision, _half_blocks, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, batch, size_in, size_out):
    """Return x, weight and dy; the weights are scaled so that dx is of the size of dy."""
    weight = random.standard_normal((size_out, size_in)) / size_out**0.5
    return [random.standard_normal((*batch, size_in)), weight, random.standard_normal((*batch, size_out))]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, batch, 4, 3))
    yield from batch_cases(lambda batch: _args(random, batch, 2, 5))
    why = Why(
        "all sizes are {size}: a missing or additional transpose is a wrong answer, not an error",
        "各维大小都是 {size}：漏掉或多了转置不会报错，但答案错误",
    )
    for size in (2, 3, 4):
        yield case("square", _args(random, (size,), size, size), why.format(size=size))
        yield case("square", _args(random, (size, size), size, size), why.format(size=size))


def _precision(random):
    def make(draw):
        x, weight, dy = _args(random, (2, 4), 6, 3)
        return [draw(*x.shape), weight, dy]

    yield from precision(make, random, regimes=pick("ordinary", "spread", "tiny"))
    rows = Why(
        "{dtype} rows that nearly cancel in dweight and dbias: sum them in float32",
        "{dtype}：各行在 dweight 和 dbias 中几乎抵消，要用 float32 求和",
    )
    outputs = Why(
        "{dtype} outputs that nearly cancel in dx: sum them in float32",
        "{dtype}：各个输出在 dx 中几乎抵消，要用 float32 求和",
    )
    for dtype in HALVES * 2:
        x, weight, dy = _args(random, (3,), 4, 3)
        x, dy = (np.sign(part) * (1 + np.abs(part)) * 15 for part in (x, dy))
        near = random.uniform(0.99, 1.01, size=dy.shape)
        args = cast_all([np.concatenate([x, x]), weight, np.concatenate([dy, -dy * near])], dtype)
        yield case("half-rows", args, rows.format(dtype=dtype), "precision")
        weight = np.sign(weight) * (1 + np.abs(weight)) * 15
        near = random.uniform(0.99, 1.01, size=weight.shape)
        args = [x, np.concatenate([weight, -weight * near]), np.concatenate([dy, dy], axis=1)]
        yield case("half-outputs", cast_all(args, dtype), outputs.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: 3000 equal gradients; a running sum in {dtype} stops growing",
        "{dtype}：3000 个相同的梯度，用 {dtype} 逐个累加会停止增长",
    )
    for dtype in HALVES:
        args = [np.full((3000, 2), 0.5), random.standard_normal((1, 2)), np.ones((3000, 1))]
        yield case("half-count", cast_all(args, dtype), why.format(dtype=dtype), "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    x, weight, dy = _args(random, (3,), 4, 2)
    yield case("float64-range", [x * 1e60, weight, dy * 1e60], why, "precision")


def _half_blocks(random):
    """Yield cases whose first rows are cancelled by later ones, with large sums in between."""
    why = Why(
        "{dtype} rows of which the later ones cancel the earlier ones: partial sums rounded to {dtype} leave their errors",
        "{dtype}：后面的行抵消前面的行，部分和一旦舍入到 {dtype}，误差就留了下来",
    )
    for dtype in HALVES:
        weight, dy = random.standard_normal((3, 2)), random.uniform(1, 2, size=(3000, 3))
        dy = np.concatenate([dy, -random.permutation(dy), random.standard_normal((1, 3))])
        args = cast_all([np.ones((6001, 2)), weight, dy], dtype)
        yield case("half-blocks", args, why.format(dtype=dtype), "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random, (2, 3), 4, 5), dtype))
        yield from layouts(cast_all(_args(random, (6,), 3, 3), dtype))
    same = random.standard_normal((3, 3))
    yield shared([same, same, same])


def _scale(random):
    why = Why(
        "250 000 matrices of one row: sum over all of them by one matrix product",
        "250 000 个只有一行的矩阵：要用一次矩阵乘法对所有行求和",
    )
    yield case("many-rows", _args(random, (250_000, 1), 4, 4), why, "scale")
    why = Why(
        "4 000 rows of width 100: one outer product per row would take 320 MB",
        "4 000 行，宽度 100：每行存一个外积要占 320 MB",
    )
    yield case("wide", _args(random, (4000,), 100, 100), why, "scale")


def _middle(random):
    why = Why("{rows} rows of {dtype}, some of whose gradients are zeros", "{dtype}，{rows} 行，其中有些梯度全为 0")
    for rows, dtype in ((65, "float64"), (129, "float32"), (257, "float64"), (1_001, "float32"), (130, "float16")):
        x, weight, dy = _args(random, (rows,), 5, 3)
        dy[rows // 3 : rows // 3 + 9 : 2] = 0
        yield case("middle", cast_all([x, weight, dy], dtype), why.format(rows=rows, dtype=dtype))
    why = Why(
        "{dtype}, shape {shape}: later rows cancel earlier ones, and partial sums rounded to {dtype} leave their errors",
        "{dtype}，形状 {shape}：后面的行抵消前面的行，部分和一旦舍入到 {dtype}，误差就留了下来",
    )
    for dtype in HALVES:
        for shape in ((201,), (3, 67), (67, 3), (2, 7, 15)):
            rows = int(np.prod(shape))
            dy = random.uniform(1, 2, size=(rows // 2, 3))
            dy = np.concatenate([dy, -random.permutation(dy), random.standard_normal((rows % 2, 3))])
            args = [np.full((*shape, 2), 9.0), random.standard_normal((3, 2)), dy.reshape(*shape, 3)]
            yield case("half-cancel", cast_all(args, dtype), why.format(dtype=dtype, shape=shape), "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 5), size=(1, 1_000_000))
    weight = check_array("weight", args[1], shape=(None, x.shape[-1]), size=(1, 1_000_000))
    dy = check_array("dy", args[2], shape=(*x.shape[:-1], weight.shape[0]), size=(1, 1_000_000))
    check_most(x.size // x.shape[-1] * weight.size, 40_000_000, "products of a row and a weight", "行与权重的乘积")
    for name, array in (("x", x), ("weight", weight), ("dy", dy)):
        check_same_dtype(**{"x": x, name: array})
        check_entries(name, array, 1e62 if x.dtype == np.float64 else 6e4)
