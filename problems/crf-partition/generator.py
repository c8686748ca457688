"""Cases for the log-partition function: batches, forbidden steps, scores far apart, every dtype and layout, long texts."""

import numpy as np

from judge.probes.arrays import HALVES, as_array, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import check_most, require
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: short sentences first, the long ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _middle, _scale):
        yield from numbered(part(random))


def _scores(random, shape, scale=1.0):
    """Return emissions of this shape and transitions, of the same scale."""
    return [scale * random.standard_normal(shape), scale * random.standard_normal((shape[-1], shape[-1]))]


def _core(random):
    yield from batch_cases(lambda batch: _scores(random, (*batch, 3, 3)))
    why = Why("{length} positions, {tags} tags", "{length} 个位置、{tags} 种标签")
    for length, tags in ((1, 4), (2, 2), (2, 5), (3, 3), (4, 2), (5, 4), (7, 6), (12, 3)):
        yield case("random", _scores(random, (length, tags)), why.format(length=length, tags=tags))
    why = Why("two sentences of 12 positions and 6 tags: 6¹² paths", "两个句子，12 个位置、6 种标签：6¹² 条路径")
    yield case("paths", _scores(random, (2, 12, 6)), why)
    why = Why("strong transitions: they matter more than the emissions", "转移分数很大，比发射分数更重要")
    for tags in (3, 5):
        emissions, transitions = _scores(random, (2, 6, tags))
        yield case("transitions", [emissions, 4 * transitions], why)


def _edge(random):
    why = Why("about a third of the transitions is forbidden by −inf", "约三分之一的转移被 −inf 禁止")
    for tags in (3, 5):
        emissions, transitions = _scores(random, (2, 6, tags))
        transitions[random.uniform(size=transitions.shape) < 0.33] = -np.inf
        transitions[np.arange(tags), (np.arange(tags) + 1) % tags] = 0.5
        yield case("forbidden", [emissions, transitions], why, "edge", gradient=False)
    why = Why("a third of the tags is forbidden at their positions by −inf", "约三分之一的标签在其位置上被 −inf 禁止")
    for tags in (3, 6):
        emissions, transitions = _scores(random, (3, 5, tags))
        emissions[random.uniform(size=emissions.shape) < 0.33] = -np.inf
        emissions[..., 1] = np.where(np.isneginf(emissions[..., 1]), 0.0, emissions[..., 1])
        yield case("forbidden-tags", [emissions, transitions], why, "edge", gradient=False)
    why = Why(
        "sentences of one batch whose scores are thousands apart: each sum has a largest term of its own",
        "同一批句子的分数相差几千：每个和都有自己的最大项",
    )
    for dtype in ("float64", "float32"):
        emissions, transitions = _scores(random, (4, 5, 3))
        emissions = emissions + np.array([3000.0, -3000.0, 0.0, 900.0])[:, None, None]
        yield case("far-apart", cast_all([emissions, transitions], dtype), why, "edge", gradient=False)
    why = Why(
        "the sum of the emissions rises and falls by thousands from position to position",
        "发射分数在不同位置之间起伏几千",
    )
    emissions, transitions = _scores(random, (2, 6, 3))
    emissions = emissions + np.array([2000.0, -4000.0, 1000.0, 3000.0, -900.0, -2000.0])[:, None]
    yield case("up-and-down", [emissions, transitions], why, "edge", gradient=False)
    why = Why(
        "scores of thousands, different for each tag: improbable tags become probable again later",
        "各标签的分数相差几千：起初可能性极小的标签后来又变得重要",
    )
    for _ in range(3):
        emissions, transitions = _scores(random, (2, 6, 4), 1000.0)
        yield case("wide", [emissions, transitions], why, "edge", gradient=False)


def _precision(random):
    why = Why("{dtype} in, {dtype} out", "输入 {dtype}，输出 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        yield case("dtype", cast_all(_scores(random, (2, 5, 4)), dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}: the running sum climbs to 240 and comes back; in {dtype} it loses what the exponentials add",
        "{dtype}：累计的和先升到 240 再降回来，用 {dtype} 累计会丢掉指数部分加上的值",
    )
    for dtype in HALVES:
        for _ in range(2):
            yield case("half-sum", _returning(random, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype} emissions and transitions of opposite signs cancel: a narrower type has no digits left",
        "{dtype} 的发射分数与转移分数符号相反、互相抵消：更窄的类型没有剩余的有效位",
    )
    for dtype, offset in (("float64", 1e6), ("float32", 64.0)):
        for _ in range(2):
            emissions, transitions = _scores(random, (6, 4))
            emissions, transitions = emissions + 5 * offset, transitions - 6 * offset
            if dtype == "float64":
                emissions[-1] -= _log_partition(emissions, transitions) - 0.25
            args = cast_all([emissions, transitions], dtype)
            yield case("cancel", args, why.format(dtype=dtype), "precision", gradient=False)

    why = Why(
        "{dtype}, one position with 64 tags: the logarithm of about 64 has to be exact before it cancels",
        "{dtype}，一个位置、64 种标签：约为 64 的和取对数，在抵消之前必须足够精确",
    )
    for dtype in HALVES:
        for offset in (-4.2, -4.16, -4.13, -4.1, -4.05):
            args = cast_all([random.normal(offset, 0.01, size=(1, 64)), np.zeros((64, 64))], dtype)
            yield case("half-one", args, why.format(dtype=dtype), "precision", gradient=False)


def _returning(random, dtype):
    """Return arguments of 60 positions whose log-partition is about 1, though the sums between are large."""
    emissions, transitions = _scores(random, (60, 3), 0.5)
    emissions = emissions + np.where(np.arange(60) < 30, 8.0, -11.0)[:, None]
    for _ in range(2):
        given = [as_array(array) for array in cast_all([emissions, transitions], dtype)]
        emissions[-30:] -= (_log_partition(*given) - 1) / 30
    return cast_all([emissions, transitions], dtype)


def _log_partition(emissions, transitions):
    score = emissions[0].astype(np.float64)
    for row in emissions[1:]:
        score = np.logaddexp.reduce(score[:, None] + transitions, axis=0) + row
    return np.logaddexp.reduce(score)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_scores(random, (3, 4, 3)), dtype), axis=-1)
    yield from layouts(_scores(random, (3, 4, 3)), kinds=("broadcast",))
    yield from layouts(_scores(random, (2, 3, 4, 3)), kinds=("fortran", "strided"))
    square = random.standard_normal((3, 3))
    yield shared([square, square.copy()])


def _middle(random):
    why = Why(
        "{length} positions, {tags} tags: a length that is no multiple of a block, and odd at some level of a tree",
        "{length} 个位置、{tags} 种标签：长度不是块长的整数倍，树形计算时某一层的个数为奇数",
    )
    for length, tags in ((67, 2), (131, 3), (203, 5), (300, 4), (517, 2), (1_027, 2)):
        yield case("middle", _scores(random, (2, length, tags)), why.format(length=length, tags=tags))
    why = Why(
        "{count} sentences, every seventh of which has no allowed path: the others have one",
        "{count} 个句子，其中每七句有一句没有允许的路径，其余的有",
    )
    for count in (9, 75, 1_030):
        emissions, transitions = _scores(random, (count, 5, 3))
        emissions[::7, 2] = -np.inf
        args = [emissions, transitions]
        yield case("dead-sentences", args, why.format(count=count), "edge", gradient=False)
    why = Why(
        "{dtype}: the product of two exponentials, e⁻ᵃ · 1 or 1 · e⁻ᵃ, is denormal and has lost its digits",
        "{dtype}：两个指数的乘积 e⁻ᵃ · 1 或 1 · e⁻ᵃ 是次正规数，已丢失有效位",
    )
    for dtype, depth in (("float32", 102.0), ("float64", 743.5)):
        emissions = np.zeros((12, 2, 2))
        emissions[:, 0, 1] = -depth + random.uniform(-1, 1, size=12)
        emissions[:, 1] = depth
        transitions = np.array([[-depth + 0.25, -9000.0], [0.0, -9000.0]])
        args = cast_all([emissions, transitions], dtype)
        yield case("denormal", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{dtype}: emissions of alternating signs cancel; emission plus transition, rounded to {dtype}, does not",
        "{dtype}：正负交替的发射分数互相抵消；若把发射分数与转移分数之和舍入到 {dtype}，则不能抵消",
    )
    for dtype, offset in (("float16", 1000.0), ("bfloat16", 200.0)):
        for batch in ((), (3,)):
            emissions, transitions = _scores(random, (*batch, 30, 3), 0.5)
            emissions = emissions + np.where(np.arange(30) % 2, -offset, offset)[:, None]
            args = cast_all([np.round(emissions), transitions], dtype)
            yield case("alternating", args, why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "{shape}, {dtype}: more than two leading axes, with forbidden tags",
        "形状 {shape}，{dtype}：前导维多于两个，有被禁止的标签",
    )
    for shape, dtype in (
        ((2, 3, 2, 70, 3), "float64"),
        ((3, 1, 90, 2), "float32"),
        ((2, 67, 5), "bfloat16"),
        ((2, 3, 67, 2), "float16"),
    ):
        emissions, transitions = _scores(random, shape)
        emissions[..., 5::7, 0] = -np.inf
        args = cast_all([emissions, transitions], dtype)
        yield case("middle-forbidden", args, why.format(shape=shape, dtype=dtype), "edge", gradient=False)
    why = Why("{count} sentences of one position, or of one tag", "{count} 个只有一个位置或只有一种标签的句子")
    for count, length, tags in ((75, 1, 4), (75, 66, 1), (1, 301, 1)):
        yield case("one-middle", _scores(random, (count, length, tags)), why.format(count=count), "edge")


def _scale(random):
    why = Why(
        "2 000 positions and 64 tags: no Python loop over tags", "2 000 个位置、64 种标签：不能用 Python 对标签循环"
    )
    yield case("large", _scores(random, (2_000, 64)), why, "scale")
    why = Why(
        "100 000 sentences of 3 positions: no Python loop over sentences", "100 000 个长度为 3 的句子：不能逐句循环"
    )
    yield case("batch", _scores(random, (100_000, 3, 2)), why, "scale")
    why = Why(
        "970 sentences of two positions and 64 tags: 4 million pairs of tags at each step",
        "970 个长度为 2、有 64 种标签的句子：每一步有 400 万对标签",
    )
    yield case("many-pairs", _scores(random, (970, 2, 64)), why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    emissions = check_array("emissions", args[0], ndim=(2, 5), size=(1, 600_000))
    length, tags = emissions.shape[-2:]
    transitions = check_array("transitions", args[1], shape=(tags, tags))
    require(
        length <= 2_000 and tags <= 64,
        f"emissions must have at most 2000 positions and 64 tags, not {length} and {tags}",
        f"emissions 最多有 2000 个位置、64 个标签，而不是 {length} 个和 {tags} 个",
    )
    pairs = emissions.size // (length * tags) * tags**2
    require(
        pairs <= 4_000_000,
        f"the product of sentences and squared tags must be at most 4000000, not {pairs}",
        f"句子数与标签数平方之积最多 4000000，而不是 {pairs}",
    )
    check_most(pairs * length, 8_300_000, "pairs of tags at all positions", "所有位置上的标签对")
    check_same_dtype(emissions=emissions, transitions=transitions)
    for name, array in (("emissions", emissions), ("transitions", transitions)):
        check_entries(name, array, 1e8 if array.dtype == np.float64 else 1e4, minus_infinity=True)
