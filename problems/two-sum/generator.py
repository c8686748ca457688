"""Cases for Two Sum: short lists with exactly one pair, then lengths that separate O(n) from O(n²)."""

from judge.probes.plain import InvalidInput, check_integer, check_integers

LONGEST = 100_000
LARGEST = 1_000_000_000

SMALL = {"en": "a short list of random numbers with exactly one pair", "zh": "随机的短数组，恰好有一个答案"}
HALVES = {"en": "the pair consists of two equal values", "zh": "答案由两个相同的值组成"}


def one_pair(rng, size, largest, halves=False, ends=False):
    """Return numbers of which exactly one pair has the returned sum."""
    one = rng.randint(-largest, largest)
    other = one if halves else rng.randint(-largest, largest)
    target = one + other
    nums, seen = [], {one, other}
    while len(nums) < size - 2:
        num = rng.randint(-largest, largest)
        if target - num not in seen:
            seen.add(num)
            nums.append(num)
    first = 0 if ends else rng.randint(0, size - 2)
    nums.insert(first, one)
    nums.insert(size - 1 if ends else rng.randint(0, size - 1), other)
    return [nums, target]


def sized(rng, size):
    """Return ``size`` numbers with the pair at the end, which all pairs are tried before; None beyond the constraints."""
    if size > LONGEST:
        return None
    (one, *others), target = one_pair(rng, size, LARGEST, ends=True)
    return [[*others[:-1], one, others[-1]], target]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": one_pair(rng, rng.randint(4, 8), 20),
            "why": SMALL,
        }
    for index in range(5):
        yield {
            "id": f"halves-{index + 1:02}",
            "group": "core",
            "args": one_pair(rng, rng.randint(4, 9), 20, halves=True),
            "why": HALVES,
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": one_pair(rng, 300, 100_000),
            "why": {"en": "300 numbers from a wide range", "zh": "300 个数，取值范围很大"},
        }
    for size, largest in ((77, 500), (1_203, 10_000), (2_999, LARGEST)):
        for halves in (False, True):
            yield {
                "id": f"middle-{size}-{'halves' if halves else 'pair'}",
                "group": "core",
                "args": one_pair(rng, size, largest, halves=halves),
                "why": {
                    "en": f"{size} numbers; the pair may consist of two equal values",
                    "zh": f"{size} 个数，答案可能由两个相同的值组成",
                },
            }
    nums, target = one_pair(rng, 60, 1_000)
    for index in range(3):
        middle = nums[1:-1]
        rng.shuffle(middle)
        yield {
            "id": f"same-numbers-{index + 1:02}",
            "group": "edge",
            "args": [[nums[0], *middle, nums[-1]], target],
            "why": {
                "en": "three lists in turn hold the same numbers in another order: what is kept between calls does not help",
                "zh": "接连三个列表含有相同的数，但顺序不同：跨调用保留的结果没有用处",
            },
        }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": one_pair(rng, LONGEST, LARGEST, ends=True),
        "why": {
            "en": "100 000 numbers, the pair at the two ends: trying all pairs takes far too long",
            "zh": "10 万个数，答案在首尾两端：枚举所有数对会严重超时",
        },
    }
    nums, target = one_pair(rng, LONGEST, LARGEST, halves=True)
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [nums, target],
        "why": {
            "en": "100 000 numbers, and the pair is one value twice: do not search the list again for each number",
            "zh": "10 万个数，答案是同一个值的两次出现：不要为每个数重新搜索整个列表",
        },
    }
    yield {
        "id": "large-equal",
        "group": "scale",
        "args": [[5] * (LONGEST - 2) + [3, 4], 7],
        "why": {
            "en": "99 998 equal numbers: do not copy or search the positions of a value again for each of them",
            "zh": "99 998 个相同的数：不要为每个数重新复制或搜索同值的位置",
        },
    }
    yield {
        "id": "half-after-300",
        "group": "edge",
        "args": [[*range(1000, 1300), 50, 20, 80], 100],
        "why": {
            "en": "half the target stands at position 300, once: compare positions by value, not by identity",
            "zh": "目标的一半在位置 300 处出现一次：比较位置要看数值，而不是看对象是否同一",
        },
    }
    evens = [2 * rng.randint(-LARGEST // 2, LARGEST // 2) for _ in range(LONGEST - 2)]
    odd = 2 * rng.randint(-1000, 1000) + 1
    even = LARGEST - 2
    while even in evens:
        even -= 2
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[*evens, odd, even], odd + even],
        "why": {
            "en": "100 000 numbers, and the pair comes last: everything before it is walked through in vain",
            "zh": "10 万个数，答案在最末尾：前面的数全都白走一遍",
        },
    }
    yield {
        "id": "equal-far-apart",
        "group": "scale",
        "args": [[LARGEST, *range(LONGEST - 2), LARGEST], 2 * LARGEST],
        "why": {
            "en": "the pair is one value twice, at the two ends of 100 000 numbers",
            "zh": "答案是同一个值的两次出现，分别在 10 万个数的首尾",
        },
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    nums, target = args
    check_integers("nums", nums, -LARGEST, LARGEST, (2, LONGEST))
    check_integer("target", target, -2 * LARGEST, 2 * LARGEST)
    pairs, seen = 0, {}
    for num in nums:
        pairs += seen.get(target - num, 0)
        seen[num] = seen.get(num, 0) + 1
    if pairs != 1:
        raise InvalidInput(
            f"exactly one pair in nums must have the sum {target}, not {pairs}",
            f"nums 中必须恰好有一对数的和为 {target}，而不是 {pairs} 对",
        )
