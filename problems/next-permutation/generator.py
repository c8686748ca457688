"""Cases for the next permutation: short lists with repeats, then lengths that no search over permutations can do."""

from judge.probes.plain import check_integers

LONGEST = 100_000
LARGEST = 1_000_000_000


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        largest = rng.choice((2, 4, 30))
        tail = sorted((rng.randint(0, largest) for _ in range(rng.randint(1, 5))), reverse=True)
        head = [rng.randint(0, largest) for _ in range(rng.randint(3, 5))]
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [head + tail],
            "why": why("a short list with a falling tail and repeated numbers", "末尾递减、有重复数的短列表"),
        }
    for index in range(4):
        order = rng.sample(range(-99, 100), 12)
        cut = rng.randint(1, 10)
        yield {
            "id": f"distinct-{index + 1:02}",
            "group": "core",
            "args": [order[:cut] + sorted(order[cut:], reverse=True)],
            "why": why(
                "12 different numbers: there are 479 001 600 arrangements, so do not list them",
                "12 个不同的数：共有 479 001 600 种排列，不要逐个列出",
            ),
        }
    falling = sorted((rng.randint(-LARGEST, LARGEST) for _ in range(LONGEST - 1)), reverse=True)
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [[0, *falling]],
        "why": why(
            "the first of 100 000 numbers has to grow, and the whole rest falls: no step may be repeated for each of them",
            "10 万个数中的第一个要变大，其余全部递减：不能对每个数都重复扫描",
        ),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [falling],
        "why": why("the largest arrangement of 99 999 numbers", "99 999 个数的最大排列"),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [sorted(falling)],
        "why": why("the smallest arrangement: only the end changes", "最小的排列：只改变末尾"),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [[1, *([2] * (LONGEST // 2)), *([1] * (LONGEST // 2 - 1))]],
        "why": why("100 000 numbers of two values", "10 万个数，只有两种数值"),
    }
    for name, nums, en, zh in _middle(rng):
        yield {"id": name, "group": "core", "args": [nums], "why": why(en, zh)}


def _middle(rng):
    """Yield an id, numbers and the reasons for lists of middle size with long tails, repeats and close numbers."""
    for size in (64, 65, 129, 257, 768, 1_001, 1_280, 4_097):
        falling = sorted(rng.sample(range(-2 * size, 2 * size), size), reverse=True)
        nums = [3, 1, (falling[size // 3] + falling[size // 3 + 1]) // 2, *falling]
        yield f"tail-{size}", nums, f"a falling tail of {size} numbers", f"递减的尾部有 {size} 个数"
    for index, tail in enumerate(
        ([5] * 70, [5] * 70 + [2], [5] * 70 + [3] * 70, [5] * 30 + [4] * 60 + [3, 2], [9, *[4] * 99]), 1
    ):
        yield f"equal-tail-{index}", [7, 3, *tail], "a falling tail with many equal numbers", "递减的尾部有很多相等的数"
    for index in range(4):
        nums = rng.sample(range(LARGEST - 39, LARGEST + 1), 40)
        cut = (35, 20, 2, 0)[index]
        nums[cut:] = sorted(nums[cut:], reverse=True)
        yield f"close-{index + 1}", nums, "40 large numbers that are close together", "40 个很大而接近的数"
    for index, head in enumerate(([1, 2, 3, 4], [4, 3, 2, 1]), 1):
        nums = [*head, 6, 1, 7, 2, 9, 9, 5, 3]
        yield f"same-tail-{index}", nums, "two lists that differ at the front only", "两个列表只有开头不同"


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_integers("nums", args[0], -LARGEST, LARGEST, (1, LONGEST))
