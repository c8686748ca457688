"""Cases for Viterbi decoding: sizes, ties, forbidden tags and transitions, every dtype and layout, a long sentence."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, check_same_dtype, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts, shared
from judge.probes.plain import require


def generate(rng):
    """Yield cases from a ``random.Random``: short sentences first, the long ones last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _scores(random, length, tags, scale=1.0):
    """Return emissions and transitions of the same scale."""
    return [scale * random.standard_normal((length, tags)), scale * random.standard_normal((tags, tags))]


def _core(random):
    why = Why("{length} positions, {tags} tags", "{length} 个位置、{tags} 种标签")
    for length, tags in ((1, 4), (2, 2), (2, 5), (3, 3), (4, 2), (5, 4), (6, 6), (9, 3), (12, 12), (30, 5)):
        yield case("random", _scores(random, length, tags), why.format(length=length, tags=tags))
    why = Why(
        "strong transitions: the best tag of each position alone says little",
        "转移分数很大：单看每个位置的最高分标签没有多大意义",
    )
    for tags in (3, 8):
        emissions, transitions = _scores(random, 10, tags)
        yield case("transitions", [emissions, 4 * transitions], why)
    why = Why(
        "the best path is behind for many positions: keep a path for every tag, not only the best few",
        "最优路径在很多位置上都落后：要为每个标签保留一条路径，而不是只留最好的几条",
    )
    for _ in range(2):
        tags, winner = 30, random.randint(10, 30)
        emissions = random.uniform(-0.5, 0.5, size=(8, tags))
        emissions[:, winner] -= 2
        emissions[-1, winner] += 60
        transitions = np.where(np.eye(tags) > 0, 0.0, -40.0)
        yield case("late", [emissions, transitions + random.uniform(-0.1, 0.1, size=(tags, tags))], why)


def _edge(random):
    why = Why(
        "only tag 0 is allowed, with −10¹² each time: a path through a finite fill value would score more",
        "只允许标签 0，每次得 −10¹²：若用有限的数代替 −inf，经过它的路径得分反而更高",
    )
    emissions, transitions = np.zeros((1200, 2)), np.zeros((2, 2))
    emissions[:, 0], emissions[0, 1], transitions[0, 1] = -1e12, -np.inf, -np.inf
    yield case("below-any-fill", [emissions, transitions], why, "edge")
    why = Why(
        "small integers: many paths tie; compare them from the last tag to the first",
        "小整数，很多路径并列：从最后一个标签往前比较",
    )
    for length, tags in ((3, 3), (4, 4), (5, 3), (6, 5), (8, 2), (10, 3)):
        for _ in range(2):
            args = [random.randint(0, 2, size=(length, tags)) * 1.0, random.randint(-1, 1, size=(tags, tags)) * 0.5]
            yield case("ties", args, why, "edge")
    why = Why(
        "128 tags and many ties: a sort that is not stable, or takes the last one, finds another tag",
        "128 种标签，并列很多：不稳定的排序或取最后一个，会得到别的标签",
    )
    for length in (1, 2):
        for _ in range(8):
            args = [random.randint(0, 5, size=(length, 128)) * 1.0, random.randint(-1, 1, size=(128, 128)) * 0.5]
            yield case("many-ties", args, why, "edge")
    why = Why("about a third of the transitions is forbidden by −inf", "约三分之一的转移被 −inf 禁止")
    for tags in (3, 5, 8):
        emissions, transitions = _scores(random, 9, tags)
        transitions[random.uniform(size=transitions.shape) < 0.33] = -np.inf
        transitions[np.arange(tags), (np.arange(tags) + 1) % tags] = 0.5
        yield case("forbidden", [emissions, transitions], why, "edge")
    why = Why("a third of the tags is forbidden at their positions by −inf", "约三分之一的标签在其位置上被 −inf 禁止")
    for tags in (3, 6):
        emissions, transitions = _scores(random, 9, tags)
        emissions[random.uniform(size=emissions.shape) < 0.33] = -np.inf
        emissions[:, 1] = np.where(np.isneginf(emissions[:, 1]), 0.0, emissions[:, 1])
        yield case("forbidden-tags", [emissions, transitions], why, "edge")
    why = Why(
        "scores of about −700 each: as probabilities they would all underflow to 0",
        "每个分数约为 −700：换成概率会全部下溢为 0",
    )
    emissions, transitions = _scores(random, 8, 4, 3.0)
    yield case("improbable", [emissions - 700, transitions - 700], why, "edge")
    why = Why("scores of about +700 each: exponentials would overflow", "每个分数约为 +700：取指数会溢出")
    emissions, transitions = _scores(random, 8, 4, 3.0)
    yield case("large-positive", [emissions + 700, transitions + 700], why, "edge")


def _precision(random):
    why = Why("{dtype} in, a score of {dtype} out", "输入 {dtype}，得分也是 {dtype}")
    for dtype in ("float64", "float32", *HALVES):
        yield case("dtype", cast_all(_scores(random, 7, 4), dtype), why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype}, {length} positions: a running score in {dtype} rounds away what decides between the paths",
        "{dtype}，{length} 个位置：用 {dtype} 累计得分会把决定路径优劣的差别舍入掉",
    )
    for dtype in HALVES:
        for length in (60, 200):
            emissions, transitions = _scores(random, length, 4, 0.5)
            args = cast_all([emissions + 8, transitions + 2], dtype)
            yield case("half-sum", args, why.format(dtype=dtype, length=length), "precision")
    why = Why(
        "{dtype}, 2 400 positions: a sum in {dtype} that has grown to 16 384 and more takes up nothing near 10 exactly",
        "{dtype}，2 400 个位置：用 {dtype} 累加到 16 384 以上后，10 左右的数都无法准确加入",
    )
    for dtype in HALVES:
        emissions = np.where(random.randint(0, 2, size=(2_400, 1)) == [[0, 1]], 10.0, 4.0)
        args = cast_all([emissions, np.array([[2.0, 1.75], [1.5, 2.25]])], dtype)
        yield case("half-long", args, why.format(dtype=dtype), "precision")
    why = Why(
        "{dtype} emissions near 32 and transitions near −32: adding them up apart loses the score that is left",
        "{dtype}，发射分数在 32 附近，转移分数在 −32 附近：分开求和会丢掉剩下的得分",
    )
    for dtype in HALVES:
        for _ in range(2):
            emissions, transitions = _scores(random, 90, 3)
            emissions -= (_best(emissions, transitions) - 5) / 90
            args = cast_all([emissions + 32, transitions - 32 * 90 / 89], dtype)
            yield case("half-cancel", args, why.format(dtype=dtype), "precision")
    why = Why(
        "float64 scores near 10⁷ that differ in the fourth decimal: float32 has no digits for that",
        "float64 分数在 10⁷ 附近，差别在小数点后第四位：float32 没有这样的精度",
    )
    for _ in range(2):
        emissions, transitions = _scores(random, 6, 4, 1e-3)
        yield case("float64-digits", [emissions + 1e7, transitions - 1e7], why, "precision")
    why = Why(
        "float64: tag 0 leads by 10⁴ a position and fails at the end; the others differ by about 10⁻³, so the lead must not cost them digits",
        "float64：标签 0 每个位置领先 10⁴，最后却失败；其余标签只差 10⁻³ 左右，不能因领先的分数而丢掉这些位数",
    )
    for _ in range(2):
        emissions, transitions = _scores(random, 7, 4, 1e-3)
        emissions[:, 0] = [1e4] * 6 + [-1e5]
        transitions[0, 1:] = transitions[1:, 0] = -np.inf
        yield case("behind", [emissions, transitions], why, "precision")
    why = Why(
        "float32 scores near 10³: float16 would lose the differences", "float32 分数在 10³ 附近：float16 会丢失差别"
    )
    emissions, transitions = _scores(random, 6, 4)
    yield case("float32-digits", cast_all([emissions * 0.1 + 1e3, transitions - 1e3], "float32"), why, "precision")


def _best(emissions, transitions):
    score = emissions[0]
    for row in emissions[1:]:
        score = (score[:, None] + transitions).max(axis=0) + row
    return score.max()


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts(cast_all(_scores(random, 5, 4), dtype), axis=-1)
    square = random.standard_normal((4, 4))
    yield shared([square, square.copy()])


def _scale(random):
    why = Why(
        "2 400 positions and 128 tags: no Python loop over pairs of tags",
        "2 400 个位置、128 种标签：不能用 Python 对标签对循环",
    )
    yield case("large", _scores(random, 2_400, 128), why, "scale")
    why = Why("2 400 positions and 2 tags", "2 400 个位置、2 种标签")
    yield case("long", _scores(random, 2_400, 2), why, "scale")


def _middle(random):
    why = Why(
        "{length} positions and {tags} tags in {dtype}, small integers: many paths tie, in a long sentence as well",
        "{length} 个位置、{tags} 种标签，{dtype}，小整数：句子再长，也会有很多路径并列",
    )
    for length, tags, dtype in (
        (67, 5, "float64"),
        (131, 40, "float32"),
        (90, 70, "float64"),
        (1_003, 3, "float64"),
        (203, 4, "float16"),
        (77, 3, "bfloat16"),
    ):
        args = [random.randint(0, 2, size=(length, tags)) * 1.0, random.randint(-1, 1, size=(tags, tags)) * 0.5]
        yield case("long-ties", cast_all(args, dtype), why.format(length=length, tags=tags, dtype=dtype), "edge")
    why = Why(
        "70 positions and {tags} tags: a third of the transitions is forbidden by −inf, and paths tie",
        "70 个位置、{tags} 种标签：约三分之一的转移被 −inf 禁止，且有并列",
    )
    for tags in (20, 100):
        emissions = random.randint(0, 2, size=(70, tags)) * 1.0
        transitions = np.where(random.uniform(size=(tags, tags)) < 0.33, -np.inf, 0.0)
        transitions[np.arange(tags), np.arange(tags)] = 0.0
        yield case("many-forbidden", [emissions, transitions], why.format(tags=tags), "edge")
    why = Why(
        "float64 emissions near 10⁶ and transitions near −10⁶ nearly cancel: float32 loses the score that is left",
        "float64，发射分数在 10⁶ 附近，转移分数在 −10⁶ 附近，几乎相抵：float32 会丢掉剩下的得分",
    )
    for length in (90, 1_100):
        emissions, transitions = _scores(random, length, 3)
        emissions -= (_best(emissions, transitions) - 5) / length
        args = [emissions + 1e6, transitions - 1e6 * length / (length - 1)]
        yield case("float64-cancel", args, why, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    emissions = check_array("emissions", args[0], shape=(None, None))
    length, tags = emissions.shape
    transitions = check_array("transitions", args[1], shape=(tags, tags))
    require(
        length <= 2_400 and tags <= 128,
        f"emissions must have at most 2400 positions and 128 tags, not {length} and {tags}",
        f"emissions 最多有 2400 个位置、128 个标签，而不是 {length} 个和 {tags} 个",
    )
    check_same_dtype(emissions=emissions, transitions=transitions)
    for name, array in (("emissions", emissions), ("transitions", transitions)):
        check_entries(name, array, 1e12 if array.dtype == np.float64 else 1e4, minus_infinity=True)
    best = emissions[0].astype(np.float64)
    for row in emissions[1:]:
        best = (best[:, None] + transitions).max(axis=0) + row
    require(np.isfinite(best.max()), "at least one path must have a finite score", "至少要有一条路径的得分是有限的")
    require(
        abs(best.max()) <= (6e4 if emissions.dtype == np.float16 else 1e300),
        "the score must fit into the dtype",
        "得分不能超出 dtype 的范围",
    )
