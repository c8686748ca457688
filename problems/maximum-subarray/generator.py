"""Cases for the maximum subarray: short lists with both signs, then lengths that separate O(n) from O(n²)."""

LONGEST = 200_000
LARGEST = 10_000


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        low, high = rng.choice(((-9, 9), (-9, 3), (-4, 9)))
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(low, high) for _ in range(rng.randint(5, 12))]],
            "why": why("a short list of positive and negative numbers", "有正有负的短数组"),
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": [[rng.randint(-100, 95) for _ in range(400)]],
            "why": why("400 numbers: the best subarray begins and ends anywhere", "400 个数：最优子数组的起止位置任意"),
        }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [[rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST)]],
        "why": why(
            "200 000 numbers: a sum for each pair of ends is far too slow", "20 万个数：枚举所有起止位置会严重超时"
        ),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [[LARGEST] * LONGEST],
        "why": why("200 000 times the largest number: the largest sum", "20 万个最大值：和达到上限"),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[-1 - rng.randrange(LARGEST) for _ in range(LONGEST)]],
        "why": why("200 000 negative numbers", "20 万个负数"),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [[1] * (LONGEST // 2) + [-LONGEST // 20 + 1] + [1] * (LONGEST // 2 - 1)],
        "why": why(
            "two long runs of ones with a costly number between them: both belong to the answer",
            "两段很长的 1 之间隔着一个很小的数：两段都要取",
        ),
    }
    yield {
        "id": "many-restarts",
        "group": "core",
        "args": [[1, -2] * 6_000 + [20, 30]],
        "why": why(
            "the sum begins anew 6 000 times, and the best subarray stands at the very end",
            "当前和重新开始 6000 次，最优子数组在最末尾",
        ),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], list):
        raise ValueError("one argument is expected: the list of numbers")
    (nums,) = args
    if not 1 <= len(nums) <= LONGEST:
        raise ValueError(f"from 1 to {LONGEST} numbers are allowed, not {len(nums)}")
    if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in nums):
        raise ValueError(f"the numbers must be integers from -{LARGEST} to {LARGEST}")
