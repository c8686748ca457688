"""Cases for merge sort: short arrays with ties, then long ones in every order that makes careless methods quadratic."""

from judge.probes.plain import check_integers

LONGEST, LARGEST = 30_000, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        size = rng.randint(6, 12 + index)
        yield {
            "id": f"small-{index + 1:02}",
            "args": [[rng.randint(-9, 9) for _ in range(size)]],
            "why": {"en": f"{size} numbers with repeats", "zh": f"{size} 个数，有重复"},
            "group": "core",
        }
    for index in range(3):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(500)]],
            "why": {"en": "500 numbers of any size", "zh": "500 个任意大小的数"},
            "group": "core",
        }
    random = [rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]
    yield {
        "id": "random-long",
        "args": [random],
        "why": {
            "en": "30 000 random numbers: comparing every pair, O(n²), is too slow",
            "zh": "30 000 个随机数：两两比较 O(n²) 会超时",
        },
        "group": "scale",
    }
    rising = [2 * at - LONGEST for at in range(LONGEST)]
    yield {
        "id": "rising-long",
        "args": [rising],
        "why": {
            "en": "30 000 numbers in order: the first or the last is the worst of pivots",
            "zh": "30 000 个有序的数：取首尾作基准最糟",
        },
        "group": "scale",
    }
    yield {
        "id": "falling-long",
        "args": [rising[::-1]],
        "why": {"en": "30 000 numbers in reverse order", "zh": "30 000 个逆序的数"},
        "group": "scale",
    }
    yield {
        "id": "equal-long",
        "args": [[rng.randint(1, 9)] * LONGEST],
        "why": {
            "en": "30 000 equal numbers: a partition that puts all of them on one side is quadratic and recurses too deeply",
            "zh": "30 000 个相等的数：若全部划到一侧，就是平方级且递归过深",
        },
        "group": "scale",
    }
    yield {
        "id": "few-values-long",
        "args": [[rng.randint(0, 2) for _ in range(LONGEST)]],
        "why": {"en": "30 000 numbers with only three values", "zh": "30 000 个数，只有三种值"},
        "group": "scale",
    }
    for name, nums, en, zh in (*_middle(rng), *_orders(rng)):
        yield {"id": name, "args": [nums], "why": {"en": en, "zh": zh}, "group": "core"}


def _middle(rng):
    """Yield an id, numbers and the reasons for lists of middle size whose length or range is special."""
    for size in (64, 256, 257, 1_000, 1_001, 4_096, 4_097):
        nums = [rng.randint(-LARGEST, LARGEST) for _ in range(size - 1)]
        en, zh = f"{size:,}".replace(",", " ") + " numbers, the smallest one last", f"{size} 个数，最小的在最后"
        yield f"blocks-{size}", [*nums, -LARGEST], en, zh
    for index, (at, gap) in enumerate(((70, 1), (1_409, 1), (1_101, 1_200), (2_501, 501)), 1):
        nums = [2 * i - 3_000 for i in range(3_003)]
        nums[at], nums[at + gap] = nums[at + gap], nums[at]
        yield f"one-pair-{index:02}", nums, "3 003 numbers in order but for one pair", "3003 个数，只有一对数不在原位"
    for width in (255, 256, 257):
        nums = [rng.randint(-7, width - 7) for _ in range(500)]
        nums[100], nums[200] = -7, width - 7
        en, zh = f"500 numbers that span {width}", f"500 个数，最大值与最小值相差 {width}"
        yield f"span-{width}", nums, en, zh


def _orders(rng):
    """Yield the same for lists whose order or values are special."""
    nums = [rng.randint(0, 60) for _ in range(300)] + [20 * rng.randint(0, 3) for _ in range(300)]
    yield (
        "dense-and-sparse",
        nums,
        "300 numbers and then 300 of only a few values",
        "前 300 个数取值多，后 300 个取值少",
    )
    falling = [400 - (i + 2) // 3 for i in range(601)]
    yield "falling-in-threes", falling, "601 falling numbers, most of them three times", "601 个递减的数，大多出现三次"
    yield (
        "rising-in-threes",
        falling[::-1],
        "601 rising numbers, most of them three times",
        "601 个递增的数，大多出现三次",
    )
    nums = [rng.choice((-LARGEST, LARGEST, rng.randint(-LARGEST, LARGEST))) for _ in range(301)]
    yield (
        "bounds-often",
        nums,
        "301 numbers, most of them the largest or the smallest",
        "301 个数，大多是最大值或最小值",
    )
    nums = [-LARGEST, *(rng.randint(0, LARGEST) for _ in range(498)), LARGEST]
    rng.shuffle(nums)
    yield "one-negative", nums, "500 numbers, only one of them negative", "500 个数，只有一个负数"
    yield "one-positive", [-num for num in nums], "500 numbers, only one of them positive", "500 个数，只有一个正数"
    half = [rng.randint(-LARGEST, LARGEST) for _ in range(300)]
    yield (
        "palindrome",
        [*half, 7, *half[::-1]],
        "601 numbers that read the same from both ends",
        "601 个数，正反读都一样",
    )
    nums = rng.sample(range(-1_500, 1_501), 3_001)
    at = nums.index(0)
    nums[at], nums[1_500] = nums[1_500], 0
    yield "median-in-the-middle", nums, "3 001 numbers, their median in the middle", "3001 个数，中位数恰在正中间"
    for index, inner in enumerate(([10, 0, 9, 40], [12, -2, 9, 40]), 1):
        nums = [5, 1, 4, 2, 8, 6, 7, 3, *inner, 11, 3]
        yield (
            f"same-ends-{index:02}",
            nums,
            "only two numbers inside differ from the list before",
            "与前一个列表只在中间有两个数不同",
        )
    for size in (203, 302):
        nums = [min(2 * i, 2 * (size - i) - 1) for i in range(size)]
        yield f"rising-and-falling-{size}", nums, f"{size} numbers that rise and then fall", f"{size} 个数，先升后降"
        nums = [-num for num in nums]
        yield f"falling-and-rising-{size}", nums, f"{size} numbers that fall and then rise", f"{size} 个数，先降后升"


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], -LARGEST, LARGEST, (0, LONGEST))
