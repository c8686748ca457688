"""Cases for the largest rectangle: narrow random heights, then the shapes that make a rectangle reach far."""

from judge.probes.plain import check_integers

MAX_BARS = 100_000
MAX_HEIGHT = 10**9


def case(name, heights, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [heights], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(12):
        heights = [rng.randint(0, 5) for _ in range(rng.randint(4, 14))]
        en, zh = "few different heights: equal bars and zeros occur", "高度种类很少，会出现等高的柱子和 0"
        yield case(f"narrow-{index + 1:02}", heights, "core", en, zh)
    for index in range(6):
        heights = [rng.randint(1, 1000) for _ in range(rng.randint(50, 300))]
        en, zh = "random heights without zeros", "随机高度，没有 0"
        yield case(f"medium-{index + 1:02}", heights, "core", en, zh)
    rising = sorted(rng.sample(range(1, MAX_HEIGHT + 1), MAX_BARS))
    en, zh = (
        "100 000 rising bars: all of them wait on the stack until the end",
        "100 000 根递增的柱子：直到最后都在栈里",
    )
    yield case("rising-large", rising, "scale", en, zh)
    en, zh = (
        "100 000 falling bars: each one reaches back to the first",
        "100 000 根递减的柱子：每一根都能延伸到开头",
    )
    yield case("falling-large", rising[::-1], "scale", en, zh)
    en, zh = (
        "equal bars: each one reaches over the whole width of 100 000",
        "等高的柱子：每一根都能延伸 100 000 的宽度",
    )
    yield case("equal-large", [MAX_HEIGHT] * MAX_BARS, "scale", en, zh)
    en, zh = "a mountain: the lower a bar is, the farther it reaches", "山形：越矮的柱子延伸得越远"
    yield case("mountain-large", rising[::2] + rising[::-2], "scale", en, zh)
    low = [rng.choice([1, MAX_HEIGHT]) for _ in range(MAX_BARS)]
    en, zh = "only two heights, 1 and 10⁹, at random", "只有 1 和 10⁹ 两种高度，随机排列"
    yield case("two-heights-large", low, "scale", en, zh)
    heights = [1_000, *range(1_001, 1_151), 1_000, *[1] * 400]
    en, zh = (
        "two equal bars with 150 rising ones between them: the rectangle has their height",
        "两根等高的柱子之间有 150 根递增的柱子：最大矩形就取它们的高度",
    )
    yield case("equal-around-a-rise", heights, "core", en, zh)
    heights = [rng.randint(0, MAX_HEIGHT) for _ in range(MAX_BARS)]
    en, zh = "100 000 random heights", "100 000 个随机高度"
    yield case("random-large", heights, "scale", en, zh)
    for bars in (67, 131, 1_003, 4_099, 30_001):
        heights = [rng.randint(MAX_HEIGHT - 9**6, MAX_HEIGHT) for _ in range(bars)]
        en, zh = f"{bars} bars near 10⁹: the area needs all digits", f"{bars} 根接近 10⁹ 的柱子：面积的每一位都要精确"
        yield case(f"tall-{bars}", heights, "edge", en, zh)
        heights = [7 if at % 10 == 0 or at == bars - 1 else rng.randint(1, 14) for at in range(bars)]
        en, zh = f"{bars} bars, every tenth of them equal", f"{bars} 根柱子，每隔十根等高"
        yield case(f"every-tenth-{bars}", heights, "edge", en, zh)
        steps = [at // 4 + rng.choice((0, 0, 0, 9)) for at in range(bars)]
        en, zh = (
            f"{bars} bars in rising steps of equal ones, with a few taller ones",
            f"{bars} 根柱子，由等高的台阶逐级上升，间有几根更高",
        )
        yield case(f"steps-{bars}", steps, "edge", en, zh)
    for name, inner in (("first", [50, 50, 50, 1, 1, 1] * 11), ("second", [50, 1, 50, 1, 50, 1] * 11)):
        en, zh = "two lists with the same length, sum, ends and maximum", "两个列表的长度、总和、首尾与最大值都相同"
        yield case(f"same-sum-{name}", [2, *inner, 3], "edge", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("heights", args[0], 0, MAX_HEIGHT, (0, MAX_BARS))
