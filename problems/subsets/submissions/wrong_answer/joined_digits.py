# Removes repeats by joining the numbers to text, in which different subsets look alike.
# zh: 把数拼成字符串去重，不同的子集会变得相同。
from itertools import combinations


def subsets(nums):
    found = {"".join(map(str, one)): one for size in range(len(nums) + 1) for one in combinations(nums, size)}
    return list(found.values())
