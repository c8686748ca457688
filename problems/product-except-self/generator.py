"""Cases for products: short lists with zeroes and signs, then lengths that separate O(n) from O(n²)."""

from itertools import accumulate
from math import prod
from operator import mul

from judge.probes.plain import InvalidInput, check_integers

LONGEST = 100_000
LARGEST = 30
WIDEST = 2**31 - 1


def why(en, zh):
    return {"en": en, "zh": zh}


def bounded(rng, size, zeroes=0):
    """Return numbers whose products all fit into 32 bits: mostly ones, a few others."""
    nums, product = [], 1
    for _ in range(size):
        num = rng.choice((1, -1, rng.randint(2, LARGEST), -rng.randint(2, LARGEST)))
        if product * abs(num) > WIDEST:
            num = rng.choice((1, -1))
        product *= abs(num)
        nums.append(num)
    for _ in range(zeroes):
        nums[rng.randrange(size)] = 0
    rng.shuffle(nums)
    return nums


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [bounded(rng, rng.randint(5, 10), zeroes=rng.choice((0, 0, 0, 1, 2)))],
            "why": why("a short list with signs, ones and sometimes zeroes", "有正有负、有 1、有时有零的短数组"),
        }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [bounded(rng, LONGEST)],
        "why": why(
            "100 000 numbers: multiplying all others anew for each position is far too slow",
            "10 万个数：对每个位置都把其余的数重新乘一遍会严重超时",
        ),
    }
    nums = bounded(rng, LONGEST)
    nums[LONGEST // 2] = 0
    yield {
        "id": "large-02",
        "group": "scale",
        "args": [nums],
        "why": why("100 000 numbers with a single 0 in the middle", "10 万个数，正中间有一个零"),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [[rng.choice((1, -1)) for _ in range(LONGEST - 2)] + [-29, 30]],
        "why": why("100 000 signs, and the large numbers come last", "10 万个正负号，大数在最后"),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [[0] * LONGEST],
        "why": why("100 000 zeroes", "10 万个零"),
    }
    for name, nums, en, zh in _middle(rng):
        yield {"id": name, "group": "core", "args": [nums], "why": why(en, zh)}


def _middle(rng):
    """Yield an id, numbers and the reasons for lists of middle size with zeroes, signs and a last number that counts."""
    for size in (65, 129, 257, 1_001, 4_097):
        nums = [rng.choice((1, -1)) for _ in range(size - 3)]
        nums[size // 2] = 7
        yield (
            f"blocks-{size}",
            [29, *nums, -30, 23],
            f"{size} numbers, large ones at both ends",
            f"{size} 个数，两端的数较大",
        )
    for index, places in enumerate(((100, 101), (100, 180), (0, 1), (199, 200), (64,), (200,)), 1):
        nums = bounded(rng, 201)
        for at in places:
            nums[at] = 0
        yield f"zeroes-{index}", nums, f"201 numbers, {len(places)} of them 0", f"201 个数，其中 {len(places)} 个为 0"
    for index, count in enumerate((1, 2), 1):
        nums = [1] * 301
        for at in range(count):
            nums[120 + 3 * at] = -1
        yield (
            f"few-signs-{index}",
            nums,
            f"301 numbers: 1, but for {count} of −1",
            f"301 个数，除 {count} 个 −1 外都是 1",
        )
    for index, inner in enumerate(([1, 8], [4, 5]), 1):
        en, zh = "another list has this length, this sum and these ends", "另有一个列表长度、总和与首尾都与它相同"
        yield f"same-sum-{index}", [3, 2, *inner, -1, 6, 2], en, zh


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (nums,) = args
    check_integers("nums", nums, -LARGEST, LARGEST, (2, LONGEST))
    for end in (nums, nums[::-1]):
        if any(abs(product) > WIDEST for product in accumulate(end, mul)):
            raise InvalidInput(
                "the product of every prefix and of every suffix must fit into 32 bits",
                "每个前缀和每个后缀的乘积都必须在 32 位整数范围内",
            )
    if nums.count(0) == 1 and abs(prod(num for num in nums if num)) > WIDEST:
        raise InvalidInput("every answer must fit into 32 bits", "每个答案都必须在 32 位整数范围内")
