"""Cases for the longest increasing subsequence: ties, then lengths that separate O(n log n) from O(n²)."""

from judge.probes.plain import check_integers

LONGEST, LARGEST = 50_000, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        size = rng.randint(4, 10 + 2 * index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-8, 8) for _ in range(size)]],
            "why": {
                "en": "a narrow range: equal numbers must not extend a subsequence",
                "zh": "取值范围小，重复多：相等的数不能接在后面",
            },
            "group": "core",
        }
    for index in range(5):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(400)]],
            "why": {"en": "400 numbers of any size", "zh": "400 个任意大小的数"},
            "group": "core",
        }
    middle = [rng.randint(-50, 50) for _ in range(60)]
    for index in range(3):
        rng.shuffle(middle)
        yield {
            "id": f"same-numbers-{index + 1:02}",
            "args": [[-60, *middle, 60]],
            "why": {
                "en": "three arrays in turn hold the same numbers in another order: what is kept between calls does not help",
                "zh": "接连三个数组含有相同的数，但顺序不同：跨调用保留的结果没有用处",
            },
            "group": "edge",
        }
    yield {
        "id": "random-long",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": {
            "en": "50 000 random numbers: comparing each with all before it, O(n²), is too slow",
            "zh": "50 000 个随机数：每个数都与前面所有数比较，O(n²) 会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "rising-long",
        "args": [sorted(rng.sample(range(-LARGEST, LARGEST), LONGEST))],
        "why": {
            "en": "50 000 rising numbers: the list of last numbers is long, so searching it from the front is too slow",
            "zh": "50 000 个递增的数：末尾列表很长，从头线性查找会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "falling-long",
        "args": [sorted(rng.sample(range(-LARGEST, LARGEST), LONGEST), reverse=True)],
        "why": {"en": "50 000 falling numbers: the answer is 1", "zh": "50 000 个递减的数：答案是 1"},
        "group": "scale",
    }
    rise = list(range(0, LONGEST, 2))
    ends = [number for step in range(LONGEST // 6) for number in (-1 - step, 1, rise[-1])]
    yield {
        "id": "rise-then-both-ends",
        "args": [rise + ends],
        "why": {
            "en": "a long rise, then its first, second and last place in turn: a linear search is slow from either side",
            "zh": "先是一长段上升，然后轮流落在第一、第二和最后一个位置：从哪一头线性查找都慢",
        },
        "group": "scale",
    }
    yield {
        "id": "second-rise-below",
        "args": [[*range(100_000, 112_000), *range(13_000)]],
        "why": {
            "en": "a longer rise below the first one: all last numbers have to be replaced, from the lowest on",
            "zh": "第二段上升更长且整体更低：要从最小的开始，逐个替换所有末尾值",
        },
        "group": "scale",
    }
    yield {
        "id": "rising-pairs",
        "args": [[step // 2 for step in range(8_000)]],
        "why": {
            "en": "4 000 rising numbers, each of them twice: no pair of equal numbers extends a subsequence",
            "zh": "4 000 个递增的数，每个出现两次：相等的两个数不能都取",
        },
        "group": "edge",
    }
    yield {
        "id": "blocks-long",
        "args": [[block * 200 - step for block in range(250) for step in range(200)]],
        "why": {
            "en": "250 falling blocks, each above the one before: one number of each block can be taken",
            "zh": "250 段递减的块，后一块整体高于前一块：每块只能取一个",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], -LARGEST, LARGEST, (0, LONGEST))
