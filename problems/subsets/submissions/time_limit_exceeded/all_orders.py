# Goes through all orders of every size and removes repeats afterwards.
# zh: 枚举每种大小的所有排列，最后再去重。
from itertools import permutations


def subsets(nums):
    found = {tuple(sorted(one)) for size in range(len(nums) + 1) for one in permutations(nums, size)}
    return [list(one) for one in found]
