"""Cases for the k-th largest: short lists with repeats, then orders that make a careless quickselect quadratic."""

from judge.probes.plain import check_integer, check_integers

LONGEST = 100_000
LARGEST = 10_000


def why(en, zh):
    return {"en": en, "zh": zh}


def sized(rng, size):
    """Return ``size`` random numbers, of which the median is wanted; None beyond the constraints."""
    if size > LONGEST:
        return None
    return [[rng.randint(-LARGEST, LARGEST) for _ in range(size)], size // 2]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        largest = rng.choice((2, 6, 40))
        size = rng.randint(5, 14)
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(-largest, largest) for _ in range(size)], rng.randint(1, size)],
            "why": why("a short list with repeated numbers", "有重复数的短列表"),
        }
    falling = [*range(500, 300, -1), *(number for number in range(300, 0, -1) for _ in range(2))]
    yield {
        "id": "pairs-at-the-end",
        "group": "core",
        "args": [falling, len(falling) - 2],
        "why": why(
            "a falling list with pairs at its end: a heap that is not yet full must take both numbers of a pair",
            "降序列表，末尾成对：堆未满时，一对数都要放入",
        ),
    }
    few = [rng.randint(-99, 99) for _ in range(30)]
    for index in range(3):
        few = sorted(few)
        few[15], few[3] = few[15] + 1 + index, few[3] - 1 - index
        rng.shuffle(few)
        yield {
            "id": f"same-sum-{index + 1:02}",
            "group": "edge",
            "args": [list(few), 15],
            "why": why(
                "three lists in turn have equal lengths and sums: what is kept between calls does not help",
                "接连三个列表长度与总和相同：跨调用保留的结果没有用处",
            ),
        }
    wide = rng.sample(range(-LARGEST, LARGEST), 1_203)
    for index, k in enumerate((2, 301, 602, 903, 1_202)):
        yield {
            "id": f"middle-{index + 1:02}",
            "group": "core",
            "args": [[*wide, *wide[:100], *wide[:100]], k + 200 * (k > 301)],
            "why": why(
                "1403 numbers, 100 of which come three times: each takes a place of its own",
                "1403 个数，其中 100 个各出现三次：每个都单独占一个位置",
            ),
        }
    half = LONGEST // 2
    numbers = [rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [numbers, half],
        "why": why(
            "100 000 numbers and k = 50 000: taking the maximum away k times is far too slow",
            "10 万个数，k = 5 万：取走 k 次最大值会严重超时",
        ),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [sorted(numbers), half],
        "why": why(
            "100 000 sorted numbers: quickselect with the first or last number as pivot needs O(n²)",
            "10 万个已排序的数：以第一个或最后一个数为基准的快速选择会退化到 O(n²)",
        ),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[7] * LONGEST, half],
        "why": why(
            "100 000 equal numbers: quickselect must put equal numbers aside, or each step removes only one",
            "10 万个相同的数：快速选择必须把相等的数单独分组，否则每一步只排除一个数",
        ),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [sorted(numbers, reverse=True), LONGEST],
        "why": why("100 000 numbers in descending order, and the smallest is wanted", "10 万个降序的数，求其中最小的"),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, k = args
    check_integers("nums", nums, -LARGEST, LARGEST, (1, LONGEST))
    check_integer("k", k, 1, len(nums))
