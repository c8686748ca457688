"""Cases for the sliding maximum: short lists, then lengths and widths that separate O(n log n) from O(n·k)."""

from judge.probes.plain import check_integer, check_integers

LONGEST = 100_000
LARGEST = 1_000_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        size, largest = rng.randint(5, 14), rng.choice((3, 9, 50))
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(-largest, largest) for _ in range(size)], rng.randint(1, size)],
            "why": why("a short list with repeated values", "有重复值的短数组"),
        }
    for index, width in enumerate((2, 17, 150, 299)):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(-1000, 1000) for _ in range(300)], width],
            "why": why(f"300 numbers, windows of {width}", f"300 个数，窗口长度为 {width}"),
        }
    half = LONGEST // 2
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)], half],
        "why": why(
            "100 000 numbers, windows of 50 000: a maximum over each window is far too slow",
            "10 万个数，窗口长度 5 万：对每个窗口求一次最大值会严重超时",
        ),
    }
    falling = sorted((rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)), reverse=True)
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [falling, half],
        "why": why(
            "100 000 falling numbers: the maximum leaves at every step, and a new search for it walks through the window",
            "10 万个递减的数：每一步最大值都会离开，重新查找就要遍历整个窗口",
        ),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [falling[::-1], half],
        "why": why(
            "100 000 rising numbers: what leaves is the smallest number, deep inside an ordered list",
            "10 万个递增的数：离开窗口的总是最小的数",
        ),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [[5] * LONGEST, half],
        "why": why("100 000 equal numbers", "10 万个相同的数"),
    }
    yield {
        "id": "large-05",
        "group": "scale",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)], 1],
        "why": why("100 000 windows of one number", "10 万个长度为 1 的窗口"),
    }

    for width in (21, 130, 301):
        yield {
            "id": f"low-{width}",
            "group": "edge",
            "args": [[rng.randint(-LARGEST, -LARGEST // 2) for _ in range(301)], width],
            "why": why(
                f"301 numbers below −5 · 10⁸, windows of {width}", f"301 个数都小于 −5 · 10⁸，窗口长度为 {width}"
            ),
        }
    for index in range(2):
        yield {
            "id": f"same-start-{index + 1:02}",
            "group": "edge",
            "args": [[*range(70), *(rng.randint(-99, 99) for _ in range(200))], 30],
            "why": why("length and first numbers are those of another case", "长度与开头的数都和另一个用例相同"),
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, k = args
    check_integers("nums", nums, -LARGEST, LARGEST, (1, LONGEST))
    check_integer("k", k, 1, len(nums))
