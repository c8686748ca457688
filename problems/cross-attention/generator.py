"""Cases for cross-attention: lengths and widths that differ, masks, every dtype and layout, long sequences."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_divides, check_most, require
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small sequences first, the long ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, lead, lengths, width, context_width, scale=1.0):
    """Return x, context and the four weights; activations of variance ``scale``² and weights that keep it."""
    x = scale * random.standard_normal((*lead, lengths[0], width))
    context = scale * random.standard_normal((*lead, lengths[1], context_width))
    rows = (width, context_width, context_width, width)
    return [x, context, *(random.standard_normal((count, width)) / np.sqrt(count) for count in rows)]


def _mask(random, lead, length):
    """Return a mask of which every row shows at least one position, not always the first."""
    mask = random.uniform(size=(*lead, length)) < 0.6
    mask[..., random.randint(length)] = True
    return mask


def _core(random):
    yield from batch_cases(
        lambda batch: [*_args(random, batch, (2, 3), 4, 6), 2, _mask(random, batch, 3)],
        batches=((), (1,), (3,), (2, 3), (2, 1, 2)),
    )
    why = Why(
        "{rows} queries and {length} context positions, widths {width} and {other}, {heads} heads",
        "{rows} 个 query、{length} 个 context 位置，宽度分别为 {width} 和 {other}，{heads} 个头",
    )
    for rows, length, width, other, heads in (
        (3, 5, 6, 4, 2),
        (5, 2, 4, 7, 4),
        (1, 4, 4, 4, 1),
        (4, 1, 6, 3, 3),
        (4, 4, 4, 4, 2),
        (6, 6, 9, 9, 3),
        (3, 3, 8, 8, 8),
    ):
        args = _args(random, (2,), (rows, length), width, other)
        yield case("sizes", [*args, heads], why.format(rows=rows, length=length, width=width, other=other, heads=heads))
    why = Why(
        "padded contexts of different length: padding gets no weight, in no sequence",
        "长度不同、带填充的 context：任何序列的填充都不能得到权重",
    )
    for heads in (1, 2, 4):
        mask = np.arange(5) < np.array([[5], [3], [1], [4]])
        yield case("padding", [*_args(random, (4,), (3, 5), 4, 3), heads, mask], why)
    why = Why("all positions are visible: as without a mask", "所有位置都可见：与没有掩码相同")
    yield case("all-visible", [*_args(random, (2,), (3, 4), 4, 4), 2, np.ones((2, 4), bool)], why)


def _edge(random):
    why = Why(
        "a sequence whose context is hidden entirely gives zeros, and its neighbours are not affected",
        "context 被全部屏蔽的序列得到零，其他序列不受影响",
    )
    for dtype in ("float64", "float32"):
        mask = _mask(random, (3,), 4)
        mask[1] = False
        args = cast_all(_args(random, (3,), (2, 4), 4, 3), dtype)
        yield case("no-context", [*args, 2, mask], why, "edge")
    why = Why(
        "visible scores far below zero, below any number that could stand for hidden: hide by -inf",
        "可见分数远低于零，比任何用来表示“被屏蔽”的有限数都小：必须用 -inf 屏蔽",
    )
    for dtype, factor in (("float64", 200), ("float32", 200), ("float16", 500), ("float64", 1e6), ("float32", 1e6)):
        x, _, *weights = _args(random, (2,), (3, 4), 2, 2)
        x = np.abs(x) + 0.5
        context = np.array([-1.0, -1.1, 1.0, 1.2])[:, None] * np.ones((2, 1, 2))
        weights[0] = weights[1] = factor * np.eye(2)
        mask = np.array([[True, True, False, False], [True, False, False, False]])
        yield case("beyond-fill", [*cast_all([x, context, *weights], dtype), 1, mask], why, "edge", gradient=False)
    why = Why("scores of several thousand: subtract the maximum before exp", "分数达到几千：取 exp 之前先减去最大值")
    for dtype in ("float64", "float32"):
        args = _args(random, (2,), (3, 4), 4, 4, scale=60.0)
        yield case("large-scores", [*cast_all(args, dtype), 2], why, "edge", gradient=False)


def _precision(random):
    why = Why("{dtype} in, {dtype} out: compute in at least float32", "输入 {dtype}，输出 {dtype}：至少用 float32 计算")
    for dtype in ("float64", "float32", *HALVES):
        args = cast_all(_args(random, (2,), (3, 6), 8, 12), dtype)
        yield case(dtype, [*args, 2, _mask(random, (2,), 6)], why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} scores far apart over 200 positions: rounded to {dtype} on the way, the weights are off",
        "{dtype}，200 个位置的分数相差很大：中途舍入成 {dtype}，权重就不准了",
    )
    for dtype in HALVES * 2:
        args = cast_all(_args(random, (), (20, 200), 16, 16, scale=4.0), dtype)
        yield case("half-long", [*args, 2], why.format(dtype=dtype), "precision", gradient=False)
    why = Why("float16 scores beyond 65 504", "float16 的分数超过 65 504")
    for _ in range(2):
        x, context, *weights = _args(random, (), (3, 4), 4, 4, scale=100.0)
        weights[0], weights[1] = weights[0] * 8, weights[1] * 8
        yield case("half-overflow", [*cast_all([x, context, *weights], "float16"), 1], why, "precision", gradient=False)
    why = Why("float64 beyond the range of float32", "float64，超出 float32 的范围")
    x, context, w_q, w_k, w_v, w_o = _args(random, (2,), (3, 4), 4, 4)
    args = [x, context, w_q, w_k, w_v * 1e60, w_o, 2]
    yield case("float64-range", args, why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_args(random, (2,), (3, 4), 4, 6), dtype), 2, _mask(random, (2,), 4)])
    x, _, w_q, *_ = _args(random, (2,), (4, 4), 4, 4)
    yield shared([x, x.copy(), w_q, w_q.copy(), w_q.copy(), w_q.copy(), 2])


def _scale(random):
    why = Why(
        "128 queries, 1 024 context positions, 8 heads: a million scores, so no loop over pairs",
        "128 个 query、1 024 个 context 位置、8 个头：一百万个分数，不能逐对循环",
    )
    args = cast_all(_args(random, (), (128, 1024), 256, 512), "float32")
    yield case("large", [*args, 8, np.arange(1024) < 1000], why, "scale")
    why = Why(
        "16 sequences of 64 queries and 256 context positions", "16 个序列，每个有 64 个 query 和 256 个 context 位置"
    )
    args = cast_all(_args(random, (16,), (64, 256), 128, 64), "float32")
    yield case("large", [*args, 4, _mask(random, (16,), 256)], why, "scale")
    why = Why(
        "64 heads of 1 024 queries each: do not loop over the queries of every head in Python",
        "64 个头、每个头 1 024 个 query：不能用 Python 对每个头的 query 逐个循环",
    )
    args = cast_all(_args(random, (4,), (1024, 5), 64, 8), "float32")
    yield case("many-queries", [*args, 16, _mask(random, (4,), 5)], why, "scale")
    why = Why("300 context positions: no block of them may be left out", "300 个 context 位置：不能漏掉不足一块的部分")
    args = cast_all(_args(random, (), (4, 300), 16, 8), "float32")
    yield case("uneven", [*args, 2], why, "core")
    why = Why(
        "six million scores: a Python loop over plain numbers is too slow as well",
        "六百万个分数：用 Python 循环逐个处理普通数值也会超时",
    )
    args = cast_all(_args(random, (), (768, 1024), 256, 128), "float32")
    yield case("six-million", [*args, 8], why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{rows} queries and {length} context positions in {dtype}, one sequence hidden entirely",
        "{dtype}，{rows} 个 query、{length} 个 context 位置，其中一个序列全被屏蔽",
    )
    for rows, length, dtype in ((3, 65, "float64"), (70, 70, "float32"), (2, 257, "float64"), (5, 130, "float16")):
        mask = _mask(random, (2, 2), length)
        mask[1, 0], mask[0, 1, -1] = False, True
        args = cast_all(_args(random, (2, 2), (rows, length), 6, 5), dtype)
        told = why.format(rows=rows, length=length, dtype=dtype)
        yield case("middle", [*args, 2, mask], told, "edge")
    why = Why(
        "{length} queries and as many context positions, no mask", "{length} 个 query，context 位置数相同，没有掩码"
    )
    for length in (40, 65, 129):
        yield case("square", [*_args(random, (), (length, length), 6, 6), 2], why.format(length=length))
    why = Why(
        "{dtype} with leading axes and scores far apart: rounded to {dtype} on the way, the weights are off",
        "带前导轴的 {dtype}，分数相差很大：中途舍入成 {dtype}，权重就不准了",
    )
    for dtype in HALVES:
        for lead in ((2,), (2, 1, 3)):
            args = cast_all(_args(random, lead, (9, 70), 16, 16, scale=4.0), dtype)
            yield case("half-axes", [*args, 2], why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{lead} sequences as long as their contexts, with a mask and 2 heads",
        "{lead} 个序列，长度与 context 相同，有掩码，2 个头",
    )
    for lead in ((), (1, 2), (1, 1, 3)):
        args = [*_args(random, lead, (4, 4), 4, 6), 2, _mask(random, lead, 4)]
        yield case("square-masked", args, why.format(lead=lead), "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    x = check_array("x", args[0], ndim=(2, 6), size=(1, 1_000_000))
    width, lead = x.shape[-1], x.shape[:-2]
    context = check_array("context", args[1], shape=(*lead, None, None), size=(1, 1_000_000))
    weights = []
    for name, value, rows in zip(("w_q", "w_k", "w_v", "w_o"), args[2:6], (width, *2 * (context.shape[-1],), width)):
        weights.append(check_array(name, value, shape=(rows, width)))
    check_same_dtype(x=x, context=context, **dict(zip(("w_q", "w_k", "w_v", "w_o"), weights)))
    require(
        x.shape[-2] <= 1024 and context.shape[-2] <= 1024,
        f"x and context must have at most 1024 positions, not {x.shape[-2]} and {context.shape[-2]}",
        f"x 和 context 最多有 1024 个位置，而不是 {x.shape[-2]} 和 {context.shape[-2]} 个",
    )
    require(
        width <= 512 and context.shape[-1] <= 512,
        f"x and context must have at most 512 features, not {width} and {context.shape[-1]}",
        f"x 和 context 最多有 512 个特征，而不是 {width} 和 {context.shape[-1]} 个",
    )
    heads = args[6]
    check_divides("num_heads", heads, "D", width)
    every = np.prod(lead, dtype=int) * heads
    check_most(every, 64, "heads in all sequences together", "头（所有序列合计）")
    check_most(every * x.shape[-2] * context.shape[-2], 6_300_000, "scores in all heads together", "得分（所有头合计）")
    products = 2 * x.size * (width + context.shape[-2]) + 2 * context.size * width
    check_most(products, 600_000_000, "products of two numbers in all", "乘积（合计）")
    if len(args) > 7 and args[7] is not None:
        check_array("context_mask", args[7], kinds="b", shape=(*lead, context.shape[-2]))
    for array in (x, context, *weights):
        check_entries("entries", array, 1e61 if x.dtype == np.float64 else 1e6 if x.dtype == np.float32 else 6e4)
