"""Cases for House Robber: small amounts with ties, then a street on which exponential and quadratic searches are too slow."""

from judge.probes.plain import check_integers

MOST_HOUSES, LARGEST = 4_500, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(0, 9) for _ in range(rng.randint(3, 12))]],
            "why": {
                "en": "small amounts: one or two houses are skipped in turn",
                "zh": "金额较小：时而跳过一间，时而跳过两间",
            },
            "group": "core",
        }
    for index in range(5):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[rng.randint(0, 400) for _ in range(100)]],
            "why": {"en": "100 houses: trying all choices does not end", "zh": "100 间房：枚举所有选择无法结束"},
            "group": "core",
        }
    yield {
        "id": "long-street",
        "args": [[rng.randint(0, LARGEST) for _ in range(MOST_HOUSES)]],
        "why": {
            "en": "4 500 houses: a second loop over all earlier houses, O(n²), is too slow",
            "zh": "4 500 间房：再用一层循环扫描之前所有房子，O(n²) 会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "long-equal-street",
        "args": [[LARGEST] * MOST_HOUSES],
        "why": {"en": "4 500 equal houses with the largest amount", "zh": "4 500 间房，金额都取上限"},
        "group": "scale",
    }
    pairs = []
    while len(pairs) < MOST_HOUSES:
        pairs += [rng.randint(1, LARGEST)] * 2 + [0] * rng.randint(1, 2)
    yield {
        "id": "long-street-of-pairs",
        "args": [pairs[:MOST_HOUSES]],
        "why": {
            "en": "pairs of equal houses: a street solved piece by piece would rob both of a pair that is cut apart",
            "zh": "金额相等的房屋成对出现：分段求解时，被切开的一对会被同时选中",
        },
        "group": "scale",
    }
    yield {
        "id": "long-empty-street",
        "args": [[0] * MOST_HOUSES],
        "why": {
            "en": "4 500 empty houses: a memo must tell a result of 0 from a missing one",
            "zh": "4 500 间房，金额全为 0：备忘录必须区分结果 0 与尚未计算",
        },
        "group": "scale",
    }
    for name, nums, en, zh in _middle(rng):
        yield {"id": name, "args": [nums], "why": {"en": en, "zh": zh}, "group": "core"}


def _middle(rng):
    """Yield an id, amounts and the reasons for streets of middle length whose order or end is special."""
    for size in (65, 129, 257, 1_001, 4_097):
        nums = [rng.randint(0, 9) for _ in range(size - 2)]
        en, zh = f"{size} houses, most of the money in the last two", f"{size} 间房，钱大多在最后两间"
        yield f"rich-end-{size}", [*nums, rng.randint(500, 900), rng.randint(500, 900)], en, zh
    rise = sorted(rng.randint(0, 400) for _ in range(81))
    en, zh = "{} amounts that {}", "{} 个金额，{}"
    yield "rising", rise, en.format(81, "rise"), zh.format(81, "递增")
    yield "falling", rise[::-1], en.format(81, "fall"), zh.format(81, "递减")
    inner = [rng.randint(0, 400) for _ in range(61)]
    yield "pipe", [*rise, *rise[::-1]], en.format(162, "rise and then fall"), zh.format(162, "先升后降")
    nums = [*rise, *inner, *rise[::-1]]
    yield "rising-and-falling", nums, en.format(223, "rise, vary and fall"), zh.format(223, "先升，再起伏，最后降")
    for index, nums in enumerate(([9, 1, 9, 1, 9, 1, 4], [9, 9, 9, 1, 1, 1, 4]), 1):
        yield f"same-amounts-{index}", nums, "the same amounts in two orders", "金额相同，顺序不同"


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], 0, LARGEST, (0, MOST_HOUSES))
