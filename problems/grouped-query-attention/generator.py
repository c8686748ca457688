"""Cases for grouped-query attention: random shapes and head counts, precision, layouts, then lengths that need vectorised code."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.masks import BEYOND_FILL
from judge.probes.plain import check_choice, check_divides, check_most, require

LARGEST = 1e100


def generate(rng):
    """Yield cases from a ``random.Random``: small ones first, then the large ones."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle, _more):
        yield from numbered(part(random))


def _inputs(random, lead, length, width, heads, kv_heads, dtype="float64"):
    """Activations of unit variance and weights that keep it."""
    kv_width = width // heads * kv_heads
    x = random.standard_normal((*lead, length, width))
    shapes = ((width, width), (width, kv_width), (width, kv_width), (width, width))
    weights = [random.standard_normal(shape) / np.sqrt(width) for shape in shapes]
    return cast_all([x, *weights], dtype)


def _core(random):
    shapes = [(4, 2, 2), (4, 2, 1), (6, 3, 1), (6, 2, 1), (2, 1, 3), (3, 3, 2), (4, 4, 1), (8, 2, 1)]
    for index in range(16):
        heads, kv_heads, size = shapes[index % 8]
        lead = [(), (1,), (2,), (1, 2)][index // 4 if heads < 8 else 0]
        args = _inputs(
            random, lead, random.randint(2, 5), heads * size, heads, kv_heads, ("float64", "float32")[index // 8]
        )
        why = Why(
            f"{heads} query heads, {kv_heads} key/value heads: query head h uses h // {heads // kv_heads}",
            f"{heads} 个 query 头、{kv_heads} 个 key/value 头：第 h 个 query 头用第 h // {heads // kv_heads} 个",
        )
        yield case("small", [*args, heads, kv_heads, index % 3 == 1], why)
    for index, (heads, kv_heads, width) in enumerate([(8, 4, 32), (8, 2, 64), (16, 1, 32), (12, 4, 48)]):
        args = _inputs(random, (1,), 24, width, heads, kv_heads, "float32")
        why = Why(
            f"{heads} query heads, {kv_heads} key/value heads in {width} features",
            f"{width} 维特征中的 {heads} 个 query 头和 {kv_heads} 个 key/value 头",
        )
        yield case("medium", [*args, heads, kv_heads, index % 2 == 1], why)


def _edge(random):
    below = Why(
        "the visible scores lie below every finite number that could stand for hidden: hide by -inf",
        "可见的分数比任何用来表示“被屏蔽”的有限数都小：必须用 -inf 屏蔽",
    )
    above = Why(
        "the future has by far the largest score: it must get no weight and must not set the maximum",
        "未来位置的分数最大：它既不能得到权重，也不能决定被减去的最大值",
    )
    for dtype, scores in BEYOND_FILL.items():
        for score in scores:
            size = np.sqrt(score) if dtype != "float16" else 200.0
            x = size * np.cumsum(random.uniform(0.1, 0.3, size=(2, 4, 2)), axis=1)
            for sign, why in ((-1.0, below), (1.0, above)):
                scale = 10.0 if dtype == "float16" else 1.0
                one = np.eye(2)
                args = cast_all([x, scale * one, (sign * scale * one), (one), one], dtype)
                yield case("beyond-fill", [*args, 2, 2, True], why, "edge", gradient=False)


def _precision(random):
    for dtype in HALVES:
        for is_causal in (False, True):
            why = Why(f"{dtype}: compute in float32, return {dtype}", f"{dtype}：用 float32 计算，返回 {dtype}")
            yield case("half", [*_inputs(random, (2,), 12, 16, 4, 2, dtype=dtype), 4, 2, is_causal], why, "precision")
        x, *weights = _inputs(random, (), 200, 16, 4, 2)
        why = Why(
            f"{dtype} scores far apart over 200 positions: rounded to {dtype} on the way, the weights are off",
            f"{dtype}，200 个位置的分数相差很大：中途舍入成 {dtype}，权重就不准了",
        )
        args = [x * 3, *weights]
        yield case("half-long", [*cast_all(args, dtype), 4, 2], why, "precision", gradient=False)


def _layout(random):
    for is_causal in (False, True):
        yield from layouts([*_inputs(random, (2,), 3, 4, 4, 2), 4, 2, is_causal], axis=0)


def _scale(random):
    why = Why(
        "length 256 with 8 heads: loops over single pairs of positions are too slow",
        "长度 256、8 个头：对位置逐对循环太慢",
    )
    yield case("large", [*_inputs(random, (2,), 256, 256, 8, 2), 8, 2, False], why, "scale")
    why = Why(
        "length 512 with 16 causal heads: loops over single pairs of positions are too slow",
        "长度 512、16 个因果头：对位置逐对循环太慢",
    )
    yield case("large", [*_inputs(random, (1,), 512, 512, 16, 4, dtype="float32"), 16, 4, True], why, "scale")
    why = Why(
        "eight million pairs of positions: use matrix products, not loops over pairs",
        "八百万个位置对：请用矩阵乘法，不要逐对循环",
    )
    yield case("large", [*_inputs(random, (), 1024, 512, 8, 2, dtype="float32"), 8, 2, True], why, "scale")


def _middle(random):
    why = Why(
        "{length} positions in {dtype}: a length that no block size divides",
        "{length} 个位置，{dtype}：长度不是任何块大小的倍数",
    )
    for index, length in enumerate((67, 131, 257, 331)):
        for dtype in ("float64", "float32", *HALVES):
            args = _inputs(random, (2,), length, 12, 6, 2, dtype)
            told = why.format(length=length, dtype=dtype)
            yield case("middle", [*args, 6, 2, index % 2 == 1], told, "edge", gradient=False)
    why = Why(
        "131 positions, every other one with far larger scores: each row has its own maximum",
        "131 个位置，隔一个位置分数大得多：每行有自己的最大值",
    )
    for is_causal in (False, True):
        x, *weights = _inputs(random, (2,), 131, 12, 6, 2)
        x[:, ::2] *= 60
        yield case("rows-apart", [x, *weights, 6, 2, is_causal], why, "edge", gradient=False)
    why = Why(
        "67 positions whose visible scores lie below every finite number that could stand for hidden",
        "67 个位置，可见的分数比任何用来表示“被屏蔽”的有限数都小",
    )
    one = np.eye(2)
    for dtype in ("float64", "float32"):
        x = 1e6 * np.cumsum(random.uniform(0.1, 0.3, size=(2, 67, 2)), axis=1)
        yield case("below-fill", [*cast_all([x, one, -one, one, one], dtype), 2, 2, True], why, "edge", gradient=False)
    why = Why("the same shapes and first and last weights as before", "形状以及首尾的权重都与前一个用例相同")
    args = _inputs(random, (), 5, 12, 6, 2)
    for _ in range(2):
        yield case("same-ends", [*(array.copy() for array in args), 6, 2], why, "edge", gradient=False)
        for array in args:
            array[1:-1] = array[-2:0:-1].copy()


def _more(random):
    """Yield further cases for mistakes that only one of the others shows."""
    one = np.eye(2)
    why = Why(
        "float64 scores near −10⁴⁰: the smallest float32 does not hide a position",
        "float64 分数约为 −10⁴⁰：float32 的最小值遮不住任何位置",
    )
    x = 1e20 * np.cumsum(random.uniform(0.5, 1, size=(2, 4, 2)), axis=1)
    yield case("far-below-float32", [x, one, -one, one, one, 2, 2, True], why, "edge", gradient=False)
    why = Why(
        "float16 scores below −65 504: the smallest float16 does not hide a position",
        "float16 分数低于 −65 504：float16 的最小值遮不住任何位置",
    )
    x = 200 * np.cumsum(random.uniform(0.15, 0.3, size=(5, 2)), axis=0)
    args = cast_all([x, 10 * one, -10 * one, one, one], "float16")
    yield case("below-float16", [*args, 2, 2, True], why, "edge", gradient=False)
    why = Why(
        "float32, the same shapes and first and last weights as before", "float32，形状以及首尾的权重都与前一个用例相同"
    )
    args = _inputs(random, (2,), 3, 8, 4, 2, "float32")
    for _ in range(2):
        yield case("same-ends-batch", [*(array.copy() for array in args), 4, 2], why, "edge", gradient=False)
        for array in args[1:]:
            array[1:-1] = array[-2:0:-1].copy()
    why = Why(
        "one position, {heads} query heads, {kv_heads} key/value heads: the values are repeated in order and go through w_o",
        "一个位置，{heads} 个 query 头、{kv_heads} 个 key/value 头：值按顺序重复，再乘 w_o",
    )
    for heads, kv_heads in ((4, 2), (3, 1), (6, 3)):
        args = [*_inputs(random, (2,), 1, 2 * heads, heads, kv_heads), heads, kv_heads, True]
        yield case("one-position", args, why.format(heads=heads, kv_heads=kv_heads), "edge")
    why = Why(
        "causal, and the scores of one position are all 0: 0 does not mean hidden",
        "因果，有一个位置的分数全为 0：0 不代表被屏蔽",
    )
    x, *weights = _inputs(random, (2,), 4, 6, 3, 1)
    x[:, 2] = 0
    yield case("scores-of-zero", [x, *weights, 3, 1, True], why, "edge", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    names = ("x", "w_q", "w_k", "w_v", "w_o")
    x, *weights = (check_array(name, value, ndim=(2, 8)) for name, value in zip(names, args))
    heads, kv_heads = args[5:7]
    check_choice("is_causal", args[7] if len(args) > 7 else False, (True, False))
    check_same_dtype(**dict(zip(names, (x, *weights))))
    require(
        1 <= x.shape[-2] <= 1024 and x.shape[-1] <= 512,
        f"x must have 1 to 1024 positions and at most 512 features, not {x.shape[-2]} and {x.shape[-1]}",
        f"x 必须有 1 到 1024 个位置，最多 512 个特征，而不是 {x.shape[-2]} 和 {x.shape[-1]}",
    )
    width = x.shape[-1]
    check_divides("num_heads", heads, "D", width)
    check_divides("num_kv_heads", kv_heads, "num_heads", heads)
    kv_width = width // heads * kv_heads
    shapes = [(width, width), (width, kv_width), (width, kv_width), (width, width)]
    require(
        [weight.shape for weight in weights] == shapes,
        f"w_q and w_o must have the shape {shapes[0]}, and w_k and w_v the shape {shapes[1]}",
        f"w_q 和 w_o 的形状必须是 {shapes[0]}，w_k 和 w_v 的形状必须是 {shapes[1]}",
    )
    require(
        1 <= np.prod(x.shape[:-2]) * heads <= 16,
        "the whole batch must have 1 to 16 query heads together",
        "整个批合计必须有 1 到 16 个 query 头",
    )
    check_most(x.size, 525_000, "elements in x", "元素（x）")
    check_most(x.size // width * x.shape[-2] * heads, 8_400_000, "scores in all heads together", "分数（所有头合计）")
    for name, array in zip(names, (x, *weights)):
        check_entries(name, array, LARGEST)
