"""Cases for attention with a KV cache: batches, lengths, large scores, every dtype and layout, long and many caches."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.masks import BEYOND_FILL
from judge.probes.plain import check_most
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _half_values_cancel, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(draw, batch, new, cached, d, dv):
    """Return q, new keys and values, cached keys and values, drawn by a function of a shape."""
    shapes = ((new, d), (new, d), (new, dv), (cached, d), (cached, dv))
    return [draw(*batch, *shape) for shape in shapes]


def _core(random):
    yield from batch_cases(lambda batch: _args(random.randn, batch, 2, 3, 4, 5))
    why = Why(
        "{new} new tokens after {cached} cached ones: query i sees the cache and the new tokens 0 to i",
        "缓存 {cached} 个、新增 {new} 个 token：第 i 个 query 能看到缓存和新 token 0 到 i",
    )
    for new, cached in ((1, 1), (1, 5), (2, 2), (3, 3), (4, 1), (5, 2)):
        yield case("lengths", _args(random.randn, (2,), new, cached, 4, 4), why.format(new=new, cached=cached))
    why = Why("all axes have size {size}: a wrong axis still fits", "各维大小都是 {size}：用错维度时形状也吻合")
    for size in (2, 3):
        yield case("square", _args(random.randn, (size,), size, size, size, size), why.format(size=size))


def _edge(random):
    why = Why(
        "{dtype} scores near {score:g}: subtract the maximum, and mask with -inf instead of a finite number",
        "{dtype}，分数约为 {score:g}：要减去最大值，掩码要用 -inf 而不是有限的数",
    )
    for dtype, scores in BEYOND_FILL.items():
        for score in scores:
            q, k_new, v_new, k_cache, v_cache = _args(random.randn, (2,), 3, 2, 4, 3)
            size = (score / 2) ** 0.5
            q, k_new, k_cache = np.abs(q) * size + size, -np.abs(k_new) * size, -np.abs(k_cache) * size - size
            args = cast_all([q, k_new, v_new, k_cache, v_cache], dtype)
            yield case("large-scores", args, why.format(dtype=dtype, score=score), "edge", gradient=False)


def _precision(random):
    yield from precision(
        lambda draw: [*_args(draw, (2,), 3, 4, 6, 5)],
        random,
        regimes=pick("ordinary", "tiny"),
    )
    why = Why(
        "{dtype} scores of several hundred that differ by one: they need float32 before the exponential",
        "{dtype}，分数有几百，彼此只差一点：取指数之前要用 float32",
    )
    for dtype in HALVES * 2:
        args = _args(random.randn, (2,), 3, 6, 8, 4)
        args[0], args[1], args[3] = args[0] * 0.25 + 16, args[1] * 0.25 + 16, args[3] * 0.25 + 16
        yield case("half-scores", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} queries and keys of up to {bound:g} and values of ±{large:g}, the largest there are",
        "{dtype} 的 query 和 key 达到上限 {bound:g}，value 达到 ±{large:g}",
    )
    for dtype, bound in (("float64", 1e16), ("float32", 9.99e15), ("float16", 6e4), ("bfloat16", 9e15)):
        large = 1e100 if dtype == "float64" else 6e4
        q, k_new, v_new, k_cache, v_cache = _args(random.rand, (), 3, 4, 2, 3)
        q, k_new, k_cache = bound - q * bound / 4, bound - k_new * bound / 2, bound - k_cache * bound / 2
        q[0, 0] = k_cache[0, 0] = bound
        values = np.sign(v_new - 0.5) * large, np.sign(v_cache - 0.5) * large
        args = cast_all([q, k_new, values[0], k_cache, values[1]], dtype)
        told = why.format(dtype=dtype, bound=bound, large=large)
        yield case("largest", args, told, "precision", gradient=False)
    why = Why("float64 values beyond the range of float32", "float64 的 value 超出 float32 的范围")
    args = _args(random.randn, (2,), 2, 3, 4, 3)
    args[2], args[4] = args[2] * 1e99, args[4] * 1e99
    yield case("float64-range", args, why, "precision", gradient=False)


def _half_values_cancel(random):
    """Yield cases whose values cancel under the exact weights, so that rounded weights leave another sum."""
    why = Why(
        "{dtype} values of about 1 000 that nearly cancel: rounded attention weights leave another sum",
        "{dtype}，约为 1 000 的值几乎相互抵消：注意力权重一舍入，结果就变了",
    )
    for dtype in HALVES * 2:
        q, k_new, _, k_cache, v_cache = (
            random.randint(-64, 64, size=part.shape) / 64 for part in _args(random.randn, (), 1, 3, 1, 6)
        )
        weights = np.exp(q @ np.concatenate([k_cache, k_new]).T)[0]
        v_cache = 1000 + 200 * v_cache
        v_new = -(weights[:3] @ v_cache / weights[3])[None]
        args = cast_all([q, k_new, v_new, k_cache, v_cache], dtype)
        yield case("half-values-cancel", args, why.format(dtype=dtype), "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_args(random.randn, (2, 3), 3, 4, 4, 5), dtype))
    same = random.randn(2, 3, 3)
    yield shared([same, same, same, same, same])


def _scale(random):
    why = Why("one new token after 4 095 cached ones, 16 heads", "16 个注意力头，缓存 4 095 个、新增 1 个 token")
    yield case("decode", cast_all(_args(random.randn, (16,), 1, 4095, 32, 32), "float32"), why, "scale")
    why = Why(
        "a chunk of 192 new tokens after 832 cached ones, 8 heads", "8 个注意力头，缓存 832 个、一次新增 192 个 token"
    )
    yield case("chunk", cast_all(_args(random.randn, (8,), 192, 832, 64, 64), "float32"), why, "scale")
    why = Why(
        "200 000 short sequences at once: no Python loop over sequences or heads",
        "一次处理 200 000 条短序列：不能用 Python 循环遍历序列或注意力头",
    )
    yield case("many-short", cast_all(_args(random.randn, (200_000,), 1, 5, 2, 2), "float32"), why, "scale")


def _middle(random):
    why = Why(
        "{new} new tokens after {cached} cached ones, values of width {dv}",
        "缓存 {cached} 个、新增 {new} 个 token，value 宽度为 {dv}",
    )
    for new, cached, d, dv in ((20, 5, 4, 3), (70, 3, 3, 20), (65, 65, 6, 2), (1, 130, 5, 33), (33, 200, 2, 1)):
        args = _args(random.randn, (2,), new, cached, d, dv)
        yield case("middle", args, why.format(new=new, cached=cached, dv=dv))
    why = Why(
        "{dtype}, 70 keys, scores of −10¹¹ and below: hide by -inf among many keys as well",
        "{dtype}，70 个 key，分数低于 −10¹¹：key 再多也要用 -inf 屏蔽",
    )
    for dtype in ("float64", "float32"):
        q, k_new, v_new, k_cache, v_cache = _args(random.randn, (), 60, 10, 2, 3)
        q, k_new, k_cache = np.abs(q) * 1e6 + 1e6, -np.abs(k_new) * 1e6, -np.abs(k_cache) * 1e6 - 1e6
        args = cast_all([q, k_new, v_new, k_cache, v_cache], dtype)
        yield case("many-large-scores", args, why.format(dtype=dtype), "edge", gradient=False)
    why = Why("queries of very different size: each row has its own maximum", "query 大小悬殊：每行减去自己的最大值")
    for new in (4, 12, 70):
        args = _args(random.randn, (2,), new, 5, 4, 3)
        args[0][:, ::2] *= 2_000
        yield case("far-rows", args, why, "edge", gradient=False)
    why = Why(
        "{dtype} in {axes} axes, scores of several hundred: they need float32 before the exponential",
        "{axes} 维 {dtype}，分数有几百：取指数之前要用 float32",
    )
    for dtype in HALVES:
        for batch in ((), (2, 2), (2, 1, 2)):
            args = _args(random.randn, batch, 3, 6, 8, 4)
            args[0], args[1], args[3] = args[0] * 0.25 + 16, args[1] * 0.25 + 16, args[3] * 0.25 + 16
            told = why.format(dtype=dtype, axes=len(batch) + 2)
            yield case("half-axes", cast_all(args, dtype), told, "precision", gradient=False)
    why = Why(
        "3 new tokens after 300 cached ones: the mask counts among many keys as well",
        "缓存 300 个、新增 3 个 token：key 再多，掩码也不能省",
    )
    yield case("long-cache", _args(random.randn, (2,), 3, 300, 4, 3), why)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    q = check_array("q", args[0], ndim=(2, 5), size=(1, 2_100_000))
    batch, new, d = q.shape[:-2], *q.shape[-2:]
    k_new = check_array("k_new", args[1], shape=(*batch, new, d))
    v_new = check_array("v_new", args[2], shape=(*batch, new, None), size=(1, 2_100_000))
    k_cache = check_array("k_cache", args[3], shape=(*batch, None, d), size=(1, 2_100_000))
    v_cache = check_array("v_cache", args[4], shape=(*batch, k_cache.shape[-2], v_new.shape[-1]), size=(1, 2_100_000))
    scores = new * (new + k_cache.shape[-2]) * (q.size // (new * d))
    check_most(scores, 1_580_000, "scores", "得分")
    check_most(scores * (d + v_new.shape[-1]), 210_000_000, "products of a score and a feature", "得分与特征的乘积")
    for name, array in (("q", q), ("k_new", k_new), ("k_cache", k_cache)):
        check_entries(name, array, 1e16)
    for name, array in (("v_new", v_new), ("v_cache", v_cache)):
        check_entries(name, array, 1e100 if q.dtype == np.float64 else 6e4)
