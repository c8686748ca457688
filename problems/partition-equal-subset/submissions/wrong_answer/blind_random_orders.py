# The numbers are added greedily in 300 random orders, which misses rare divisions.
# zh: 按 300 种随机顺序贪心相加，会漏掉少见的分法。
import random


def partition_equal_subset(nums):
    half, odd = divmod(sum(nums), 2)
    if odd:
        return False
    rng = random.Random(1)
    for _ in range(300):
        rng.shuffle(nums)
        total = 0
        for x in nums:
            if total + x <= half:
                total += x
        if total == half:
            return True
    return False
