"""Cases for the LoRA layer: batches, ranks, square weights, every dtype and layout, many tokens."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _weights(random, size_in, size_out, rank):
    shapes = ((size_out, size_in), (rank, size_in), (size_out, rank))
    return [random.standard_normal(shape) / shape[-1] ** 0.5 for shape in shapes]


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 5)), *_weights(random, 5, 4, 3), 8.0])
    why = Why(
        "rank {rank} and alpha {alpha}: the factor is {alpha} / {rank}",
        "秩为 {rank}、alpha 为 {alpha}：系数是 {alpha} / {rank}",
    )
    for rank, alpha in ((1, 1.0), (3, 16.0), (4, 2), (8, 32), (7, 4), (2, 0.5)):
        args = [random.standard_normal((2, 6)), *_weights(random, 6, 5, rank), alpha]
        yield case("rank", args, why.format(rank=rank, alpha=alpha))
    why = Why(
        "input size, output size and rank are all {size}: a missing transpose is a wrong answer, not an error",
        "输入、输出维度和秩都是 {size}：漏掉转置不会报错，但答案错误",
    )
    for size in (2, 3, 4):
        args = [random.standard_normal((2, size)), *_weights(random, size, size, size), 6.0]
        yield case("square", args, why.format(size=size))


def _precision(random):
    yield from precision(
        lambda draw: [draw(2, 4, 8), *_weights(random, 8, 6, 2), 16.0],
        random,
        regimes=pick("ordinary", "spread", "tiny"),
    )
    why = Why(
        "{dtype}: both paths are near 10⁶ and cancel; neither they nor x @ aᵀ fit into half precision",
        "{dtype}：两条支路都接近 10⁶ 并相互抵消；它们和 x @ aᵀ 都超出半精度的范围",
    )
    for dtype in HALVES:
        x, b = random.randint(200, 250, size=(2, 16)) * 4.0, random.randint(1, 4, size=(3, 2)) * 1.0
        a = random.randint(30, 40, size=(2, 16)) * 2.0
        near = random.randint(0, 2, size=(3, 16)) * 1.0
        args = [x, near - b @ a, a, b, 2]
        yield case("half-cancels", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    w, a, b = _weights(random, 4, 3, 2)
    args = [random.standard_normal((2, 4)) * 1e99, w, a * 1e60, b * 1e-60, 4.0]
    yield case("float64-range", args, why, "precision", gradient=False)
    why = Why("{dtype} entries of ±{bound:g}, the largest there are", "{dtype} 的元素达到上限 ±{bound:g}")
    for dtype in ("float64", "float32", *HALVES):
        bound = 1e100 if dtype == "float64" else 6e4
        signs = np.sign(random.standard_normal((2, 4)))
        w, a, b = _weights(random, 4, 3, 2)
        told = why.format(dtype=dtype, bound=bound)
        yield case(
            "largest", cast_all([signs * bound, w / 8, a / 8, b / 8], dtype) + [2.0], told, "precision", gradient=False
        )
        w = np.sign(w) * bound
        args = cast_all([random.uniform(-1, 1, size=(2, 4)) / 8, w, a, b], dtype)
        yield case("largest", [*args, 2.0], told, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all([random.standard_normal((2, 3, 5)), *_weights(random, 5, 4, 2), 8.0], dtype))
    square = random.standard_normal((3, 3))
    yield shared([square, square, square, square, 6.0])


def _scale(random):
    why = Why(
        "400 000 tokens of a small layer, in 200 000 pairs: work on all of them at once",
        "小模型的 400 000 个 token，两个一组：要一次全部处理",
    )
    args = [random.standard_normal((200_000, 2, 8)), *_weights(random, 8, 8, 2), 8.0]
    yield case("many-tokens", cast_all(args, "float32"), why, "scale")
    why = Why("a layer of width 1 024 with rank 8", "宽度为 1 024、秩为 8 的一层")
    args = [random.standard_normal((2, 64, 1024)), *_weights(random, 1024, 1024, 8), 16.0]
    yield case("wide", cast_all(args, "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{dtype}: x of shape {shape}, output size {out}, rank {rank}",
        "{dtype}：x 的形状为 {shape}，输出维度 {out}，秩 {rank}",
    )
    sizes = (
        ((67, 5), 7, 3),
        ((3, 37), 19, 19),
        ((5, 33), 33, 33),
        ((2, 17), 11, 131),
        ((2, 2, 3, 9), 5, 67),
        ((1, 257, 1), 1, 1),
    )
    for shape, out, rank in sizes:
        for dtype in ("float64", "float32", *HALVES):
            args = cast_all([random.standard_normal(shape), *_weights(random, shape[-1], out, rank)], dtype)
            told = why.format(dtype=dtype, shape=shape, out=out, rank=rank)
            yield case("middle", [*args, 24.0], told, "core" if dtype == "float64" else "precision")
    why = Why(
        "{dtype}, x of shape {shape}: the weights cancel, and an update merged into them in {dtype} is rounded away",
        "{dtype}，x 的形状为 {shape}：权重相互抵消，用 {dtype} 合并进去的更新会被舍掉",
    )
    for dtype in HALVES:
        for shape in ((67, 2), (2, 3, 13, 2)):
            x = np.ones(shape) * random.randint(1, 4, size=(*shape[:-1], 1))
            args = cast_all([x, [[1000.0, -1000.0]], [[0.25, 0.125]], [[0.5]]], dtype)
            yield case("half-merged", [*args, 1.0], why.format(dtype=dtype, shape=shape), "precision", gradient=False)
    why = Why(
        "{dtype}, four axes: x @ aᵀ is near 10⁶, more than float16 can hold, and its products nearly cancel",
        "{dtype}，四个维度：x @ aᵀ 接近 10⁶，超出 float16 的范围，再乘 b 后几乎抵消",
    )
    for dtype in HALVES:
        x = random.randint(200, 250, size=(2, 1, 3, 16)) * 1.0
        a = np.repeat(random.randint(200, 250, size=(1, 16)) * 1.0, 2, axis=0)
        a[1, 0] += 2
        args = cast_all([x, np.zeros((3, 16)), a, np.array([[1.0, -1.0], [0.5, -0.5], [-2.0, 2.0]])], dtype)
        yield case("half-between", [*args, 2], why.format(dtype=dtype), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(1, 6), size=(1, 3_200_000))
    w = check_array("w", args[1], shape=(None, x.shape[-1]), size=(1, 1_050_000))
    a = check_array("a", args[2], shape=(None, x.shape[-1]), size=(1, 1_050_000))
    b = check_array("b", args[3], shape=(len(w), len(a)), size=(1, 1_050_000))
    tokens = x.size // x.shape[-1]
    require(
        tokens * max(len(w), len(a)) <= 3_200_000,
        "the result and x @ a.T must have at most 3200000 elements each",
        "结果和 x @ a.T 各最多有 3200000 个元素",
    )
    for name, array in zip("xwab", (x, w, a, b), strict=True):
        check_entries(name, array, 1e100 if x.dtype == np.float64 else 6e4)
    check_number("alpha", args[4], 0, 1024)
    out, rank, width = len(w), len(a), x.shape[-1]
    for products in (tokens * width * out, tokens * rank * (width + out), out * rank * width):
        check_most(products, 200_000_000, "products of two numbers in one step", "一步中的乘积")
    _check_merging(x, w, a, b, args[4] / rank)


def _check_merging(x, w, a, b, scale):
    wide = np.promote_types(x.dtype, np.float32)
    rtol, atol = (1e-6, 1e-9) if wide == np.float64 else (1e-4, 1e-5) if x.dtype == wide else (1e-2, 1e-3)
    x, w, a, b = (array.astype(wide) for array in (x, w, a, b))
    require(
        np.allclose(x @ (w + scale * (b @ a)).T, x @ w.T + scale * (x @ a.T @ b.T), rtol=rtol, atol=atol),
        "merging b @ a into w must not change the result by more than the tolerance",
        "把 b @ a 合并到 w 中，结果的变化不能超过容差",
    )
