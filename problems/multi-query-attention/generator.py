"""Cases for multi-query attention: random shapes and head counts, precision, layouts, then lengths that need vectorised code."""

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
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _inputs(random, lead, length, width, heads, dtype="float64"):
    """Activations of unit variance and weights that keep it."""
    x = random.standard_normal((*lead, length, width))
    shapes = ((width, width), (width, width // heads), (width, width // heads), (width, width))
    weights = [random.standard_normal(shape) / np.sqrt(width) for shape in shapes]
    return cast_all([x, *weights], dtype)


def _core(random):
    for index in range(16):
        heads, size = [(2, 2), (3, 2), (1, 4), (4, 1)][index % 4]
        lead = [(), (2,), (heads,), (1, 2)][index // 4]
        args = _inputs(random, lead, random.randint(2, 5), heads * size, heads, ("float64", "float32")[index // 2 % 2])
        why = Why(
            f"{heads} query head(s) of width {size} share one key head and one value head",
            f"{heads} 个宽度为 {size} 的 query 头共用一个 key 头和一个 value 头",
        )
        yield case("small", [*args, heads, index % 3 == 1], why)
    for index, (heads, width) in enumerate([(4, 32), (8, 64), (16, 32), (12, 48)]):
        args = _inputs(random, (1,), 24, width, heads, "float32")
        why = Why(
            f"{heads} query heads in {width} features share one key head and one value head",
            f"{width} 维特征中的 {heads} 个 query 头共用一个 key 头和一个 value 头",
        )
        yield case("medium", [*args, heads, index % 2 == 1], why)


def _edge(random):
    below = Why(
        "the visible scores lie below every finite number that could stand for hidden: hide by -inf",
        "可见的分数比任何用来表示“被屏蔽”的有限数都小：必须用 -inf 屏蔽",
    )
    above = Why(
        "the future has by far the largest score: it must get no weight and must not set the maximum",
        "未来位置的分数最大：它既不能得到权重，也不能决定被减去的最大值",
    )
    for dtype, scores in {**BEYOND_FILL, "float64": (1e10, 1e60)}.items():
        for score in scores:
            size = np.sqrt(score) if dtype != "float16" else 200.0
            x = size * np.cumsum(random.uniform(0.1, 0.3, size=(2, 4, 2)), axis=1)
            for sign, why in ((-1.0, below), (1.0, above)):
                scale = 10.0 if dtype == "float16" else 1.0
                one = np.eye(2)
                args = cast_all([x, scale * one, (sign * scale * one), (one), one], dtype)
                yield case("beyond-fill", [*args, 1, True], why, "edge", gradient=False)


def _precision(random):
    for dtype in HALVES:
        for is_causal in (False, True):
            why = Why(f"{dtype}: compute in float32, return {dtype}", f"{dtype}：用 float32 计算，返回 {dtype}")
            yield case("half", [*_inputs(random, (2,), 12, 16, 4, dtype=dtype), 4, is_causal], why, "precision")
        x, *weights = _inputs(random, (), 200, 16, 4)
        why = Why(
            f"{dtype} scores far apart over 200 positions: rounded to {dtype} on the way, the weights are off",
            f"{dtype}，200 个位置的分数相差很大：中途舍入成 {dtype}，权重就不准了",
        )
        args = [x * 3, *weights]
        yield case("half-long", [*cast_all(args, dtype), 4], why, "precision", gradient=False)


def _layout(random):
    for is_causal in (False, True):
        yield from layouts([*_inputs(random, (2,), 3, 4, 4), 4, is_causal], axis=0)


def _middle(random):
    why = Why(
        "{length} positions, {dtype}: the largest scores of different rows lie thousands apart",
        "{length} 个位置，{dtype}：不同行的最大分数相差几千",
    )
    for length, dtype in ((77, "float64"), (131, "float32"), (203, "float64"), (300, "float64")):
        for is_causal in (False, True):
            x, *weights = _inputs(random, (), length, 6, 2)
            x = np.abs(x) * np.where(np.arange(length) % 3, 1.0, 30.0)[:, None]
            weights[0], weights[1] = np.eye(6), -np.ones((6, 3))
            args = [*cast_all([x, *weights], dtype), 2, is_causal]
            yield case("middle", args, why.format(length=length, dtype=dtype), "edge", gradient=False)
    why = Why("{dtype}, {length} positions, {heads} heads", "{dtype}，{length} 个位置、{heads} 个头")
    for dtype, length, heads, is_causal in (
        ("float64", 77, 3, True),
        ("float32", 131, 5, False),
        ("float16", 131, 3, True),
        ("bfloat16", 77, 5, True),
    ):
        args = [*_inputs(random, (2,), length, 15, heads, dtype), heads, is_causal]
        yield case("middle-heads", args, why.format(dtype=dtype, length=length, heads=heads))


def _scale(random):
    why = Why(
        "length 256 with 8 heads: loops over single pairs of positions are too slow",
        "长度 256、8 个头：对位置逐对循环太慢",
    )
    yield case("large", [*_inputs(random, (2,), 256, 256, 8), 8, False], why, "scale")
    why = Why(
        "length 512 with 16 causal heads: loops over single pairs of positions are too slow",
        "长度 512、16 个因果头：对位置逐对循环太慢",
    )
    yield case("large", [*_inputs(random, (1,), 512, 512, 16, dtype="float32"), 16, True], why, "scale")
    why = Why(
        "eight million pairs of positions: use matrix products, not loops over pairs",
        "八百万个位置对：请用矩阵乘法，不要逐对循环",
    )
    yield case("large", [*_inputs(random, (), 1024, 512, 8, dtype="float32"), 8, True], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    names = ("x", "w_q", "w_k", "w_v", "w_o")
    x, *weights = (check_array(name, value, ndim=(2, 8)) for name, value in zip(names, args))
    (heads,) = args[5:6]
    check_choice("is_causal", args[6] if len(args) > 6 else False, (True, False))
    check_same_dtype(**dict(zip(names, (x, *weights))))
    require(
        1 <= x.shape[-2] <= 1024 and x.shape[-1] <= 512,
        f"x must have 1 to 1024 positions and at most 512 features, not {x.shape[-2]} and {x.shape[-1]}",
        f"x 必须有 1 到 1024 个位置，最多 512 个特征，而不是 {x.shape[-2]} 和 {x.shape[-1]}",
    )
    width = x.shape[-1]
    check_divides("num_heads", heads, "D", width)
    full, single = (width, width), (width, width // heads)
    require(
        [weight.shape for weight in weights] == [full, single, single, full],
        f"w_q and w_o must have the shape {full}, and w_k and w_v the shape {single}",
        f"w_q 和 w_o 的形状必须是 {full}，w_k 和 w_v 的形状必须是 {single}",
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
