"""Cases for products: short lists with zeroes and signs, then lengths that separate O(n) from O(n²)."""

from itertools import accumulate
from math import prod
from operator import mul

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


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    if len(args) != 1 or not isinstance(args[0], list):
        raise ValueError("one argument is expected: the list of numbers")
    (nums,) = args
    if not 2 <= len(nums) <= LONGEST:
        raise ValueError(f"from 2 to {LONGEST} numbers are allowed, not {len(nums)}")
    if not all(type(num) is int and -LARGEST <= num <= LARGEST for num in nums):
        raise ValueError(f"the numbers must be integers from -{LARGEST} to {LARGEST}")
    for end in (nums, nums[::-1]):
        if any(abs(product) > WIDEST for product in accumulate(end, mul)):
            raise ValueError("the product of every prefix and of every suffix must fit into 32 bits")
    if nums.count(0) == 1 and abs(prod(num for num in nums if num)) > WIDEST:
        raise ValueError("every answer must fit into 32 bits")
