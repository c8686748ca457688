# Shuffles at random until all permutations have come up.
# zh: 随机打乱，直到所有排列都出现过。
import math
import random


def permute(nums):
    found = set()
    while len(found) < math.factorial(len(nums)):
        random.shuffle(nums)
        found.add(tuple(nums))
    return [list(one) for one in found]
