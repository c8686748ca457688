# Each subset of up to half the numbers is added with its complement, so that those of exactly half come twice.
# zh: 不超过一半的子集与其补集一同加入，恰为一半的子集加了两次。
from itertools import combinations


def subsets(nums):
    result = []
    for size in range(len(nums) // 2 + 1):
        for chosen in combinations(nums, size):
            result.append(list(chosen))
            if nums:
                result.append([x for x in nums if x not in chosen])
    return result
