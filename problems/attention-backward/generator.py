"""Cases for the backward pass of attention: batches, shapes, causal masks, large scores, dtypes, layouts, sizes."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_choice, check_most, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _causal, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, batch, queries, keys, d, dv):
    shapes = (queries, d), (keys, d), (keys, dv), (queries, dv)
    return [random.standard_normal((*batch, *shape)) for shape in shapes]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, batch, 3, 4, 5, 2))
    why = Why(
        "all sizes are {size}: a missing transpose is a wrong answer, not an error",
        "各维大小都是 {size}：漏掉转置不会报错，但答案错误",
    )
    for size in (2, 3, 4):
        yield case("square", _args(random, (size,), size, size, size, size), why.format(size=size))


def _causal(random):
    why = Why(
        "causal, {queries} queries and {keys} keys: the last query sees all keys, queries without a key have no part",
        "因果，{queries} 个 query、{keys} 个 key：最后一个 query 看到所有 key，看不到 key 的 query 不参与",
    )
    for queries, keys in ((3, 3), (4, 4), (2, 5), (1, 4), (5, 2), (4, 1), (3, 4)):
        args = [*_args(random, (2,), queries, keys, 3, 2), True]
        yield case("causal", args, why.format(queries=queries, keys=keys), "core" if queries <= keys else "edge")


def _edge(random):
    why = Why("scores of about {size:g}: exp overflows without the shift", "分数约为 {size:g}：不先平移，exp 会溢出")
    for size, causal in ((1e3, False), (1e3, True), (1e6, False), (1e6, True), (1e6, True)):
        q, k, v, dout = _args(random, (2,), 3, 4, 4, 3)
        q, k = (np.round(array * 2) * size**0.5 for array in (q, k))
        yield case("large-scores", [q, k, v, dout, causal], why.format(size=size), "edge")
    why = Why(
        "{queries} queries whose scores lie thousands apart: each row has a maximum of its own",
        "{queries} 个 query，各行分数相差数千：每一行各有自己的最大值",
    )
    for queries, causal in ((4, False), (23, True), (67, False)):
        q, k, v, dout = _args(random, (2,), queries, queries, 4, 3)
        q[..., 0], k[..., 0] = -1e3 * np.arange(queries), 4 + k[..., 0] / 1e3
        yield case("rows-apart", [q, k, v, dout, causal], why.format(queries=queries), "edge")


def _precision(random):
    def make(draw):
        q, k, _, dout = _args(random, (2,), 4, 6, 4, 5)
        return [q, k, draw(2, 6, 5), dout]

    yield from precision(make, random, regimes=pick("ordinary", "spread"))
    why = Why(
        "{dtype} values that share an offset of {size}, which cancels in dP: compute it in float32",
        "{dtype}，value 带有公共偏移 {size}，它在 dP 中会抵消：要用 float32 计算",
    )
    for dtype, size in (("float16", 300), ("float16", 1000), ("bfloat16", 40), ("bfloat16", 100)):
        q, k, v, dout = _args(random, (2,), 3, 5, 4, 4)
        yield case(
            "half-offset",
            cast_all([q, k, size + v * size / 100, dout], dtype),
            why.format(dtype=dtype, size=size),
            "precision",
        )
    why = Why(
        "{dtype} queries and keys with scores far beyond {dtype}'s digits: their differences need float32",
        "{dtype} 的 query 和 key，分数超出 {dtype} 的有效位：它们的差需要 float32",
    )
    for dtype, size in (("float16", 24), ("float16", 300), ("bfloat16", 8)):
        q, k, v, dout = _args(random, (2,), 3, 5, 4, 4)
        k = size + k / size
        yield case("half-scores", cast_all([q * size / 16, k, v, dout], dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, 3 000 queries for one key: dv sums 3 000 gradients and stops growing in {dtype}",
        "{dtype}，3 000 个 query 对一个 key：dv 要累加 3 000 个梯度，用 {dtype} 加到一定大小就不再增长",
    )
    for dtype in HALVES:
        q, k, v, dout = _args(random, (), 3_000, 1, 2, 2)
        yield case("half-many-queries", cast_all([q, k, v, 1 + dout / 8], dtype), why.format(dtype=dtype), "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    q, k, v, dout = _args(random, (), 3, 4, 3, 2)
    yield case("float64-range", [q, k, v * 1e30, dout * 1e30], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all(_args(random, (2, 2), 3, 4, 5, 2), dtype), True])
    why = Why("q, k, v and dout are one array", "q、k、v、dout 是同一个数组")
    same = random.standard_normal((2, 3, 3))
    yield case("same-array", [same, same, same, same], why, "layout", layout="shared")


def _scale(random):
    why = Why(
        "30 000 heads of 4 tokens: do not loop over the heads in Python",
        "30 000 个头、每个 4 个 token：不能用 Python 对头逐个循环",
    )
    yield case("many-heads", cast_all(_args(random, (30_000,), 4, 4, 4, 4), "float32"), why, "scale")
    why = Why(
        "8 heads of 512 tokens: matrix products only, and no Jacobian of the softmax for each row",
        "8 个头、每个 512 个 token：只用矩阵乘法，不为每一行构造 softmax 的雅可比矩阵",
    )
    yield case("long", [*cast_all(_args(random, (2, 4), 512, 512, 64, 64), "float32"), True], why, "scale")

    why = Why(
        "480 000 queries for 4 keys: do not loop over the queries in Python",
        "480 000 个 query 对 4 个 key：不能用 Python 对 query 逐个循环",
    )
    yield case("many-queries", cast_all(_args(random, (), 480_000, 4, 1, 1), "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{queries} queries, {keys} keys, {dtype}, causal: {causal}; no block size divides these lengths",
        "{queries} 个 query、{keys} 个 key，{dtype}，因果：{causal}；长度不是任何块大小的倍数",
    )
    for queries, keys in ((67, 131), (131, 67), (257, 67)):
        for dtype in ("float64", "float32", *HALVES):
            for causal in (False, True):
                args = [*cast_all(_args(random, (2,), queries, keys, 3, 2), dtype), causal]
                told = why.format(queries=queries, keys=keys, dtype=dtype, causal=causal)
                yield case("middle", args, told, "edge")
    why = Why("the same shapes and first and last numbers as before", "形状以及首尾的数都与前一个用例相同")
    args = _args(random, (), 5, 7, 3, 2)
    for _ in range(2):
        yield case("same-ends", [array.copy() for array in args], why, "edge")
        for array in args:
            array[1:-1] = array[-2:0:-1].copy()
    why = Why(
        "scores lower by 30 under gradients of 10⁸: no weight is too small to count",
        "分数低 30，而上游梯度达 10⁸：再小的权重也要计入",
    )
    q, k, v, dout = _args(random, (2,), 5, 67, 3, 2)
    q[..., 0], k[..., 0] = 3**0.5, np.where(np.arange(67) % 2, -30.0, 0.0)
    yield case("small-weights", [q, k, v, dout * 1e8], why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    q = check_array("q", args[0], ndim=(2, 5), size=(1, 480_000))
    k = check_array("k", args[1], shape=(*q.shape[:-2], None, q.shape[-1]), size=(1, 480_000))
    v = check_array("v", args[2], shape=(*k.shape[:-1], None), size=(1, 480_000))
    dout = check_array("dout", args[3], shape=(*q.shape[:-1], v.shape[-1]), size=(1, 480_000))
    count = q.size // q.shape[-1] * k.shape[-2]
    check_most(count, 2_100_000, "scores", "得分")
    check_most(
        count * (q.shape[-1] + v.shape[-1]), 270_000_000, "products of a score and a feature", "得分与特征的乘积"
    )
    scores = q.astype(np.float64) @ k.astype(np.float64).swapaxes(-1, -2)
    require(
        np.abs(scores).max() <= 1e8 * q.shape[-1] ** 0.5,
        "every score must be from -1e8 to 1e8",
        "每个得分都必须在 -1e8 到 1e8 之间",
    )
    for name, array in (("q", q), ("k", k), ("v", v), ("dout", dout)):
        check_entries(name, array, 1e32 if q.dtype == np.float64 else 6e4)
    check_choice("is_causal", args[4] if len(args) > 4 else False, (True, False))
