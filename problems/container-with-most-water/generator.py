"""Cases for the container: short lists, tempting shapes, then lengths that separate O(n) from O(n²)."""

from judge.probes.plain import check_integers

LONGEST = 100_000
TALLEST = 10_000


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        tallest = rng.choice((3, 9, 20))
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(0, tallest) for _ in range(rng.randint(5, 12))]],
            "why": why("a short list of random heights", "随机高度的短列表"),
        }
    for index in range(6):
        heights = [rng.randint(0, 30) for _ in range(60)]
        for _ in range(3):
            heights[rng.randrange(60)] = rng.randint(60, 400)
        yield {
            "id": f"towers-{index + 1:02}",
            "group": "core",
            "args": [heights],
            "why": why(
                "a few towers among low lines: sometimes a narrow pair wins, sometimes a wide one",
                "矮线之间有几座高塔：有时窄的一对最优，有时宽的一对最优",
            ),
        }
    low = [1] * 1_500
    low[1] = low[-2] = 1_000
    yield {
        "id": "second-lines",
        "group": "core",
        "args": [low],
        "why": why(
            "both ends are equally low, and the second lines from the ends are best",
            "两端等矮，最优的是紧挨两端的两条线",
        ),
    }
    low = [1] * 2_000
    low[1_000] = low[1_010] = TALLEST
    yield {
        "id": "close-towers",
        "group": "core",
        "args": [low],
        "why": why("two towers close to one another beat all wide pairs", "两座挨得很近的高塔胜过所有宽的组合"),
    }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [[rng.randint(0, TALLEST) for _ in range(LONGEST)]],
        "why": why(
            "100 000 random heights: trying all pairs is far too slow", "10 万个随机高度：枚举所有组合会严重超时"
        ),
    }
    half = LONGEST // 2
    rise = [index * TALLEST // half for index in range(half)]
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [rise + rise[::-1]],
        "why": why(
            "100 000 heights that rise and then fall: the record lines of both sides alone are too many to pair",
            "10 万个高度先升后降：即使只挑比外侧都高的线来配对，数量也太多",
        ),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[TALLEST] * LONGEST],
        "why": why("100 000 lines of the greatest height: the largest answer", "10 万条最高的线：答案达到最大值"),
    }
    middle = [rng.randint(0, 3) for _ in range(LONGEST)]
    at = rng.randrange(LONGEST - 2)
    middle[at] = middle[at + 2] = TALLEST
    middle[0] = 1
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [middle],
        "why": why("100 000 low lines with two towers close to one another", "10 万条矮线中有两座挨得很近的高塔"),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("height", args[0], 0, TALLEST, (2, LONGEST))
