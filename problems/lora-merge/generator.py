"""Cases for merging LoRA: ranks, square weights, every dtype and layout, cancelling updates, large layers."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, check_number
from judge.probes.precision import pick, precision


def generate(rng):
    """Yield cases from a ``random.Random``: small matrices first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _precision, _cancelling, _layout, _scale, _middle):
        yield from numbered(part(random))


def _weights(random, size_in, size_out, rank):
    shapes = ((size_out, size_in), (rank, size_in), (size_out, rank))
    return [random.standard_normal(shape) for shape in shapes]


def _core(random):
    why = Why(
        "{out} outputs, {size} inputs, rank {rank}, alpha {alpha}: the factor is {alpha} / {rank}",
        "{out} 个输出、{size} 个输入，秩 {rank}、alpha {alpha}：系数是 {alpha} / {rank}",
    )
    sizes = ((5, 4, 1, 1.0), (4, 6, 2, 16.0), (3, 5, 3, 2), (6, 2, 4, 32), (2, 7, 3, 7), (4, 5, 2, 0.5), (3, 2, 6, 3.0))
    for size, out, rank, alpha in sizes:
        told = why.format(out=out, size=size, rank=rank, alpha=alpha)
        yield case("rank", [*_weights(random, size, out, rank), alpha], told)
    why = Why(
        "input size, output size and rank are all {size}: a missing transpose is a wrong answer, not an error",
        "输入、输出维度和秩都是 {size}：弄错转置不会报错，但答案错误",
    )
    for size in (2, 3, 4):
        yield case("square", [*_weights(random, size, size, size), 6.0], why.format(size=size))
    why = Why(
        "a square weight of size {size} with rank {rank}: the update is b @ a, not its transpose",
        "{size} 阶方阵、秩为 {rank}：更新量是 b @ a，而不是它的转置",
    )
    for size, rank in ((4, 1), (5, 2)):
        yield case("square-weight", [*_weights(random, size, size, rank), 4], why.format(size=size, rank=rank))


def _precision(random):
    yield from precision(
        lambda draw: [draw(4, 8), *_weights(random, 8, 4, 2)[1:], 16.0],
        random,
        regimes=pick("ordinary", "spread", "tiny"),
    )
    why = Why(
        "{dtype} factors near {size:g}: their product does not fit into {dtype}, the merged weight does",
        "{dtype}，因子约为 {size:g}：乘积超出 {dtype} 的范围，合并后的权重则没有",
    )
    for dtype, size in (("float16", 300.0), ("float16", 2e4)):
        w, a, b = _weights(random, 5, 4, 3)
        args = [*cast_all([w, size * np.sign(a) * random.uniform(0.9, 1.1, a.shape), size * b], dtype), 10.0 / size**2]
        yield case("half-large-product", args, why.format(dtype=dtype, size=size), "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    w, a, b = _weights(random, 4, 3, 2)
    yield case("float64-range", [w * 1e60, a * 1e90, b * 1e-30, 4.0], why, "precision", gradient=False)
    why = Why(
        "{dtype}: a factor of {alpha} / {rank} has too few digits in {dtype}, or is 0 there",
        "{dtype}：系数 {alpha} / {rank} 在 {dtype} 中有效位太少，或者为 0",
    )
    for alpha, rank in ((3e-6, 3), (1e-7, 4), (1e-6, 2)):
        w, a, b = _weights(random, 4, 3, rank)
        args = [*cast_all([w * 1e-3, a * 1e3, b * 1e4], "float16"), alpha]
        yield case(
            "half-tiny-factor", args, why.format(dtype="float16", alpha=alpha, rank=rank), "precision", gradient=False
        )


def _cancelling(random):
    why = Why(
        "{dtype}: weight and update nearly cancel, so neither the product nor the scaled update may be rounded before the sum",
        "{dtype}：权重与更新量几乎抵消，求和之前乘积和缩放后的更新量都不能舍入",
    )
    for dtype in HALVES:
        for rank, alpha in ((2, 3), (3, 2), (1, 1)):
            a, b = np.rint(random.uniform(9, 15, size=(rank, 6))), np.rint(random.uniform(9, 15, size=(4, rank))) + 0.5
            w = -(alpha / rank) * (b @ a) + random.uniform(-0.3, 0.3, size=(4, 6))
            args = [*cast_all([w, a, b], dtype), alpha]
            yield case("half-cancels", args, why.format(dtype=dtype), "precision", gradient=False)

    why = Why(
        "float64: weight and update agree in 5 digits; the factor and the product need all digits of float64",
        "float64：权重与更新量有 5 位相同，系数和乘积都要用 float64 的全部有效位",
    )
    for rank, alpha in ((3, 16.0), (2, 0.7)):
        _, a, b = _weights(random, 6, 4, rank)
        w = -(alpha / rank) * (b @ a) * (1 + 1e-5 * random.uniform(-1, 1, size=(4, 6)))
        yield case("float64-cancels", [w, a, b, alpha], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_weights(random, 5, 4, 2), dtype), 8.0])
    square = random.standard_normal((3, 3))
    yield shared([square, square, square, 6.0])


def _scale(random):
    why = Why(
        "a weight of {out} × {size} with rank {rank}: no Python loop over rows, and no array of all products",
        "权重为 {out} × {size}，秩为 {rank}：不能用 Python 循环逐行计算，也不能存下所有乘积",
    )
    for out, size, rank in ((800_000, 4, 2), (4, 800_000, 2), (2_000, 2_000, 20)):
        args = [*cast_all(_weights(random, size, out, rank), "float32"), 8.0]
        yield case("large", args, why.format(out=out, size=size, rank=rank), "scale")
    why = Why(
        "rank {rank} for a weight of 3 × 5: no Python loop over the ranks",
        "权重为 3 × 5，秩为 {rank}：不能用 Python 循环逐个秩累加",
    )
    args = [*cast_all(_weights(random, 5, 3, 800_000), "float32"), 8.0]
    yield case("large-rank", args, why.format(rank=800_000), "scale")
    why = Why("rank 300, not a multiple of a usual block size", "秩为 300，不是常用分块大小的整数倍")
    yield case("uneven-rank", [*_weights(random, 20, 30, 300), 16.0], why, "scale")


def _middle(random):
    why = Why("{dtype}: {out} outputs, {size} inputs, rank {rank}", "{dtype}：{out} 个输出、{size} 个输入，秩 {rank}")
    for size, out, rank in ((3, 257, 2), (37, 53, 5), (19, 19, 19), (67, 67, 67), (5, 7, 131)):
        for dtype in ("float64", "float32", *HALVES):
            args = cast_all(_weights(random, size, out, rank), dtype)
            told = why.format(dtype=dtype, out=out, size=size, rank=rank)
            yield case("middle", [*args, 24.0], told, "core" if dtype == "float64" else "precision")
    why = Why(
        "{dtype}, rank {rank}: weight and update nearly cancel, and partial sums over some ranks do not",
        "{dtype}，秩 {rank}：权重与更新量几乎抵消，而部分秩的和并不抵消",
    )
    for dtype in HALVES:
        for rank in (67, 150):
            a, b = np.rint(random.uniform(9, 15, size=(rank, 6))), np.rint(random.uniform(1, 5, size=(4, rank))) + 0.5
            b[:, rank // 2 :] *= -1
            w = -(0.3 / rank) * (b @ a)
            args = [*cast_all([np.round(w, 1), a, b], dtype), 0.3]
            yield case("half-cancels-high-rank", args, why.format(dtype=dtype, rank=rank), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    w = check_array("w", args[0], ndim=(2, 2), size=(1, 4_000_000))
    a = check_array("a", args[1], shape=(None, w.shape[1]), size=(1, 4_000_000))
    b = check_array("b", args[2], shape=(w.shape[0], len(a)), size=(1, 4_000_000))
    for name, array in zip("wab", (w, a, b), strict=True):
        check_entries(name, array, 1e100 if w.dtype == np.float64 else 6e4)
    check_number("alpha", args[3], 0, 1024)
    check_most(b.size * w.shape[1], 100_000_000, "products out * r * in", "乘积 out * r * in")
