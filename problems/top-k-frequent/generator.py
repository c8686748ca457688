"""Cases for the k most frequent values: short lists, then many different values that separate O(n log n) from O(n²)."""

from judge.probes.plain import check_integer, check_integers, require

LONGEST = 100_000
LARGEST = 10_000


def why(en, zh):
    return {"en": en, "zh": zh}


def cuts(nums):
    """Return every k for which the answer is unique."""
    count = {}
    for num in nums:
        count[num] = count.get(num, 0) + 1
    order = sorted(count.values(), reverse=True)
    return [k for k in range(1, len(order) + 1) if k == len(order) or order[k - 1] > order[k]]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        largest = rng.choice((2, 4, 8))
        nums = [rng.randint(-largest, largest) for _ in range(rng.randint(6, 20))]
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [nums, rng.choice(cuts(nums))],
            "why": why("a short list in which several counts are equal", "有若干次数相同的短列表"),
        }
    for index in range(3):
        nums = [int(rng.gauss(0, 25)) for _ in range(1000)]
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": [nums, rng.choice(cuts(nums))],
            "why": why("1000 numbers around 0", "1000 个集中在 0 附近的数"),
        }
    for index in range(3):
        inner = [value for place, value in enumerate(rng.sample(range(-50, 50), 12)) for _ in range(place + 2)]
        rng.shuffle(inner)
        yield {
            "id": f"same-ends-{index + 1:02}",
            "group": "edge",
            "args": [[60, *inner, -60], 4],
            "why": why(
                "three lists in turn with equal lengths and ends: what is kept between calls does not help",
                "接连三个长度与首尾相同的列表：跨调用保留的结果没有用处",
            ),
        }
    values = list(range(-LARGEST, LARGEST + 1))
    rng.shuffle(values)
    nums = (values * 5)[: LONGEST - LARGEST] + values[:LARGEST]
    rng.shuffle(nums)
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [nums, cuts(nums)[0]],
        "why": why(
            "20 001 different values, about half of them wanted: counting each value anew is far too slow",
            "20 001 种不同的值，其中约一半要返回：对每个值都重新计数会严重超时",
        ),
    }
    nums = [value for place, value in enumerate(values[:440]) for _ in range(place + 1)]
    rng.shuffle(nums)
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [nums, 300],
        "why": why("440 values, each with a count of its own", "440 种值，次数各不相同"),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[LARGEST] * LONGEST, 1],
        "why": why("one value 100 000 times: the largest count", "同一个值出现 10 万次：最大的次数"),
    }
    rare, frequent = rng.sample(values, 2)
    nums = [frequent] * 66_000 + [rare] * 9_000
    rng.shuffle(nums)
    yield {
        "id": "counts-beyond-16-bits",
        "group": "scale",
        "args": [nums, 1],
        "why": why(
            "66 000 against 9 000: counts of 16 bits start again, and as texts 9 comes after 6",
            "66 000 次对 9 000 次：16 位计数会溢出，按文本比较则 9 排在 6 之后",
        ),
    }
    nums = [frequent] * (LONGEST // 2) + [rare] * (LONGEST // 2 - 2)
    rng.shuffle(nums)
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [[rare, *nums, frequent], 1],
        "why": why(
            "two values, each about 50 000 times: the counts differ by little", "两种值各出现约 5 万次，次数相差很小"
        ),
    }
    yield {
        "id": "one-more-than-600",
        "group": "core",
        "args": [[4] * 600 + [3] * 601, 1],
        "why": why(
            "one value occurs once more than another, which comes first", "一个值只比另一个多出现一次，而后者在前"
        ),
    }
    yield {
        "id": "frequent-first",
        "group": "core",
        "args": [[7] * 30 + list(range(1_000, 4_000)) * 2, 1],
        "why": why(
            "the most frequent value comes first, and 3 000 others follow: a summary with few counters forgets it",
            "最频繁的值在最前面，随后是另外 3000 个值：计数器太少的概要会忘掉它",
        ),
    }
    yield {
        "id": "equal-large-counts",
        "group": "core",
        "args": [[7, -7, 8] * 2_000 + [1, 2], 3],
        "why": why("three values occur equally often, 2 000 times each", "三个值出现次数相同，各 2000 次"),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, k = args
    check_integers("nums", nums, -LARGEST, LARGEST, (1, LONGEST))
    check_integer("k", k, 1, len(set(nums)))
    require(k in cuts(nums), "k must be such that the answer is unique", "k 必须使答案唯一")
