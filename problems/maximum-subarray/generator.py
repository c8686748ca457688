"""Cases for the maximum subarray: short lists with both signs, then lengths that separate O(n) from O(n²)."""

from judge.probes.plain import check_integers

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
    for name, nums, en, zh in _middle(rng):
        yield {"id": name, "group": "core", "args": [nums], "why": why(en, zh)}


def _middle(rng):
    """Yield an id, numbers and the reasons for lists of middle size whose end, values or shape are special."""
    for size in (65, 129, 257, 1_001, 4_097):
        nums = [rng.randint(-9, 8) for _ in range(size - 1)]
        yield f"large-end-{size}", [*nums, 400], f"{size} numbers, the last one large", f"{size} 个数，最后一个很大"
        yield f"large-front-{size}", [400, *nums], f"{size} numbers, the first one large", f"{size} 个数，第一个很大"
    for index, (low, high) in enumerate(((-3, 3), (-2, 1), (-1, 1), (-9, 0)), 1):
        nums = [rng.randint(low, high) for _ in range(301)]
        en, zh = f"301 numbers from {low} to {high}", f"301 个数，从 {low} 到 {high}"
        yield f"narrow-{index}", nums, en, zh
    ends = [rng.randint(1, 9) for _ in range(60)]
    en, zh = "positive numbers at both ends and a valley between them", "两端为正，中间是低谷"
    for index, depth in enumerate((-900, -sum(ends) - 50, -100), 1):
        yield f"valley-{index}", [*ends, 1, depth, 2, *ends, 3], en, zh
    for index, inner in enumerate(([4, -1, 5], [-1, 4, 5]), 1):
        nums = [1, -6, *inner, -7, 2, 3]
        yield f"same-sum-{index}", nums, "the same numbers in two orders", "数相同，顺序不同"


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], -LARGEST, LARGEST, (1, LONGEST))
