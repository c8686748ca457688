"""Cases for latent attention: batches, heads, widths, causality, large scores, every dtype and layout, long sequences."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, check_most, require


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _inputs(random, lead, length, width, rank, heads, dh, dv, dtype="float64"):
    """Return the arguments for heads of ``dh`` key and ``dv`` value columns; weights keep all sizes near 1."""

    def weight(rows, columns):
        return random.standard_normal((rows, columns)) / np.sqrt(rows)

    x = random.standard_normal((*lead, length, width))
    weights = [weight(width, rank), weight(rank, heads * dh), weight(rank, heads * dv)]
    weights += [weight(width, heads * dh), weight(heads * dv, width)]
    return [*cast_all([x, *weights], dtype), heads]


def _core(random):
    why = Why(
        "leading dimensions {lead}, {length} positions, {heads} heads, latent of {rank}",
        "前导维 {lead}，{length} 个位置，{heads} 个头，潜在向量宽 {rank}",
    )
    for lead, length, width, rank, heads, dh, dv in (
        ((), 3, 4, 2, 2, 2, 2),
        ((2,), 4, 4, 3, 2, 2, 2),
        ((2, 2), 2, 3, 2, 1, 3, 3),
        ((1, 3), 3, 6, 4, 3, 2, 2),
        ((2, 1, 2), 3, 4, 2, 4, 1, 1),
        ((3,), 3, 3, 3, 3, 3, 3),
        ((2,), 2, 4, 2, 2, 2, 2),
    ):
        told = why.format(lead=lead, length=length, heads=heads, rank=rank)
        yield case("shape", _inputs(random, lead, length, width, rank, heads, dh, dv), told)
    why = Why(
        "keys of {dh} and values of {dv} columns per head: the scale is that of the keys",
        "每个头的 key 宽 {dh}、value 宽 {dv}：缩放因子由 key 的宽度决定",
    )
    for dh, dv in ((1, 3), (4, 2), (5, 1), (2, 4)):
        yield case("widths", _inputs(random, (2,), 3, 4, 3, 2, dh, dv), why.format(dh=dh, dv=dv))
    why = Why(
        "the latent is wider than a head and as wide as the model: nothing is compressed, and nothing else changes",
        "潜在向量比一个头宽、与模型一样宽：没有压缩，其余不变",
    )
    yield case("wide-latent", _inputs(random, (2,), 3, 4, 4, 2, 4, 4), why)


def _edge(random):
    why = Why(
        "scores of thousands in both directions: subtract each row's maximum, and hide later keys by −inf",
        "分数正负都有几千：每行减去自己的最大值，并用 −inf 屏蔽后面的 key",
    )
    for factor in (40.0, 100.0):
        args = _inputs(random, (2,), 5, 4, 3, 2, 2, 2)
        args[4] = args[4] * factor
        args[2] = args[2] * factor
        yield case("large-scores", args, why, "edge", gradient=False)
    why = Why(
        "the scores of the first positions lie far below zero: no finite number hides a later key",
        "前几个位置的分数远低于 0：任何有限的数都屏蔽不了后面的 key",
    )
    for _ in range(2):
        x = random.uniform(1, 2, size=(2, 4, 2)) * 60
        w_dkv, w_q = np.eye(2), np.array([[-1.0, 0, -2, 0], [0, -1, 0, -2]]) * 20
        w_uk, w_uv = np.tile(np.eye(2), (1, 2)), random.standard_normal((2, 4))
        args = [x, w_dkv, w_uk, w_uv, w_q, random.standard_normal((4, 2)), 2]
        yield case("far-below", args, why, "edge", gradient=False)
        yield case("far-below-half", cast_all(args, "float16"), why, "edge", gradient=False)
        args = [x, w_dkv * 1000, w_uk * 1000, w_uv, w_q * 25, *args[5:]]
        yield case("farther-below", args, why, "edge", gradient=False)


def _precision(random):
    why = Why(
        "{dtype} in, {dtype} out, computed in float32 at least", "输入 {dtype}，输出 {dtype}，至少用 float32 计算"
    )
    for dtype in ("float64", "float32", *HALVES):
        for _ in range(2):
            yield case("dtype", _inputs(random, (2,), 6, 8, 4, 2, 4, 4, dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} scores of about a hundred: latent, keys and scores need float32",
        "{dtype} 的分数约为一百：潜在向量、key 和分数都需要 float32",
    )
    for dtype in HALVES:
        for _ in range(2):
            args = _inputs(random, (), 24, 16, 8, 2, 8, 8)
            args[0], args[2] = args[0] * 4, args[2] * 4
            yield case("half-scores", [*cast_all(args, dtype)], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float64 scores of thousands: float32 would lose their differences",
        "float64 分数有几千：float32 会丢失它们之间的差",
    )
    args = _inputs(random, (2,), 5, 8, 4, 2, 4, 4)
    args[0] = args[0] + 40
    yield case("float64-scores", args, why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(_inputs(random, (2, 2), 3, 4, 3, 2, 2, 3, dtype))


def _scale(random):
    why = Why(
        "length 512 with 8 heads: no NumPy calls for single pairs of positions",
        "长度 512、8 个头：不能对单独一对位置逐次调用 NumPy",
    )
    yield case("large", _inputs(random, (2,), 512, 256, 64, 8, 32, 32, "float32"), why, "scale", gradient=False)
    why = Why("length 1 024 with 4 heads", "长度 1 024、4 个头")
    yield case("large", _inputs(random, (), 1024, 128, 32, 4, 32, 16, "float32"), why, "scale", gradient=False)
    why = Why(
        "length 1 024 with a latent of 256: making all earlier keys again for each token is too slow",
        "长度 1 024、潜在向量宽度 256：为每个 token 重新计算此前所有的 key 会超时",
    )
    yield case("large", _inputs(random, (3,), 1024, 64, 256, 1, 256, 256, "float32"), why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{lead} and {length} positions, {heads} heads, keys of {dh} and values of {dv}, {dtype}",
        "前导维 {lead}，{length} 个位置，{heads} 个头，key 宽 {dh}、value 宽 {dv}，{dtype}",
    )
    for lead, length, width, rank, heads, dh, dv in (
        ((2,), 65, 5, 3, 2, 9, 4),
        ((), 131, 7, 5, 3, 11, 2),
        ((2,), 5, 4, 3, 5, 2, 3),
        ((), 7, 3, 2, 7, 1, 2),
        ((1, 2, 1), 67, 3, 7, 2, 1, 3),
    ):
        for dtype in ("float64", "float32", *HALVES):
            args = _inputs(random, lead, length, width, rank, heads, dh, dv, dtype)
            told = why.format(lead=lead, length=length, heads=heads, dh=dh, dv=dv, dtype=dtype)
            yield case("middle", args, told, "core" if dtype == "float64" else "precision")
    why = Why(
        "a latent wider than the model: gradients flow through both results", "潜在向量比模型宽：梯度要经过两个结果"
    )
    yield case("wider-latent", _inputs(random, (2,), 3, 2, 5, 2, 2, 2), why, "gradient")
    why = Why(
        "67 positions whose scores rise from −30 000 to 0: each row has its own maximum, and no finite number hides a position",
        "67 个位置，分数从 −30 000 逐个升到 0：每行有自己的最大值，有限的数屏蔽不了任何位置",
    )
    for dtype in ("float64", "float32"):
        x = np.stack([np.linspace(150, 5, 67), random.uniform(1, 2, size=67)], axis=1)
        w_q = np.array([[-1.0, 0, -2, 0], [0, -1, 0, -2]]) * 2
        args = [
            x,
            np.eye(2),
            np.tile(np.eye(2), (1, 2)),
            random.standard_normal((2, 4)),
            w_q,
            random.standard_normal((4, 2)),
        ]
        yield case("rising-scores", [*cast_all(args, dtype), 2], why, "edge", gradient=False)
    why = Why(
        "{dtype}, two leading dimensions, scores of about a hundred: the latent is used unrounded",
        "{dtype}，两个前导维，分数约为一百：使用未舍入的潜在向量",
    )
    for dtype in HALVES:
        args = _inputs(random, (1, 2), 24, 16, 8, 2, 8, 8)
        args[0], args[2] = args[0] * 4, args[2] * 4
        yield case("half-scores-batch", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(2, 5), size=(1, 262_500))
    width = x.shape[-1]
    w_dkv = check_array("w_dkv", args[1], shape=(width, None))
    rank = w_dkv.shape[1]
    w_uk, w_uv = (check_array(name, value, shape=(rank, None)) for name, value in zip(("w_uk", "w_uv"), args[2:4]))
    w_q = check_array("w_q", args[4], shape=(width, w_uk.shape[1]))
    w_o = check_array("w_o", args[5], shape=(w_uv.shape[1], width))
    check_integer("num_heads", args[6], 1, 16)
    heads = args[6]
    require(
        w_uk.shape[1] % heads == 0 and w_uv.shape[1] % heads == 0,
        f"num_heads = {heads} must divide the columns of w_uk and w_uv, {w_uk.shape[1]} and {w_uv.shape[1]}",
        f"num_heads = {heads} 必须整除 w_uk 和 w_uv 的列数 {w_uk.shape[1]} 和 {w_uv.shape[1]}",
    )
    require(
        x.shape[-2] <= 1024 and max(width, w_uk.shape[1], w_uv.shape[1]) <= 256,
        "x must have at most 1024 positions and 256 features, and w_uk and w_uv at most 256 columns",
        "x 最多有 1024 个位置、256 个特征，w_uk 和 w_uv 最多 256 列",
    )
    check_most(np.prod(x.shape[:-2]) * heads, 16, "heads in the whole batch", "头（整个批合计）")
    check_most(x.size // width * x.shape[-2] * heads, 4_200_000, "scores", "分数")
    for name, array in zip(("x", "w_dkv", "w_uk", "w_uv", "w_q", "w_o"), (x, w_dkv, w_uk, w_uv, w_q, w_o)):
        require(
            array.size > 0 and array.dtype == x.dtype,
            f"{name} must not be empty, and must have the dtype of x",
            f"{name} 不能为空，且 dtype 必须与 x 相同",
        )
        check_entries(name, array, 1000)
