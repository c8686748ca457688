# Shuffles the numbers until all orders have come up.
# zh: 反复随机打乱，直到所有次序都出现过。
import random
from math import factorial


def permute(nums):
    found = set()
    while len(found) < factorial(len(nums)):
        random.shuffle(nums)
        found.add(tuple(nums))
    return list(found)
