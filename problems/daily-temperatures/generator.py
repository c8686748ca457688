"""Cases for daily temperatures: narrow random ranges, then the orders that make days wait for long."""

from judge.probes.plain import check_integers

MAX_DAYS = 200_000
MAX_VALUE = 10**9


def case(name, temperatures, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [temperatures], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        days = [rng.randint(-3, 3) for _ in range(rng.randint(5, 14))]
        en, zh = "a narrow range repeats temperatures: equal is not warmer", "取值范围很窄，温度常有重复：相等不算更暖"
        yield case(f"narrow-{index + 1:02}", days, "core", en, zh)
    for index in range(6):
        days = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(rng.randint(20, 200))]
        en, zh = "random temperatures in the whole range", "温度在整个范围内随机取值"
        yield case(f"wide-{index + 1:02}", days, "core", en, zh)
    falling = sorted(rng.sample(range(-MAX_VALUE, MAX_VALUE), MAX_DAYS), reverse=True)
    en, zh = "200 000 days, each colder than the one before: all wait in vain", "连续 200 000 天越来越冷，谁也等不到"
    yield case("falling-large", falling, "scale", en, zh)
    en, zh = "only the last day is warmer, and all the others have waited for it", "只有最后一天更暖，其余各天都在等它"
    yield case("last-answers-all", [*falling[1:], MAX_VALUE], "scale", en, zh)
    en, zh = "200 000 equal days, then nothing: equal days keep waiting", "200 000 天温度全部相等，一直在等"
    yield case("equal-large", [7] * MAX_DAYS, "scale", en, zh)
    yield case(
        "equal-then-warmer-large",
        [7] * (MAX_DAYS - 1) + [8],
        "scale",
        "equal days that all wait for the last one: looking at one day after the other takes n²/2 steps",
        "相等的日子都在等最后一天：逐日查看需要 n²/2 步",
    )
    rising = falling[::-1]
    en, zh = "each of 200 000 days is followed by a warmer one", "200 000 天里，每一天的次日都更暖"
    yield case("rising-large", rising, "scale", en, zh)
    en, zh = (
        "the temperatures never fall, but every third day is as warm as the one before",
        "气温从不下降，但每三天有一天与前一天持平",
    )
    yield case("rising-with-pairs", [day - day // 3 for day in range(600)], "core", en, zh)
    half = MAX_DAYS // 2
    yield case(
        "valley-large",
        falling[::2] + rising[1::2][:half],
        "scale",
        "half of the days get colder, the other half warmer: each rising day answers one waiting day",
        "前一半越来越冷，后一半越来越暖：每个升温的日子回答一个等待中的日子",
    )
    yield case(
        "peak-then-rise-large",
        [rising[-2], *rising[:-2], rising[-1]],
        "scale",
        "the first day waits for the last one, over 199 998 days that each get warmer: recursion from day to day is too deep",
        "第一天要等到最后一天，中间 199 998 天逐日升温：逐日递归会过深",
    )
    days = [rng.randint(-MAX_VALUE, MAX_VALUE) for _ in range(MAX_DAYS)]
    en, zh = "200 000 random days of nearly as many temperatures", "200 000 个随机的日子，温度几乎各不相同"
    yield case("random-large", days, "scale", en, zh)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("temperatures", args[0], -MAX_VALUE, MAX_VALUE, (0, MAX_DAYS))
