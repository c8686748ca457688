# Builds all n^n sequences and keeps those without repeats.
# zh: 枚举全部 n^n 个序列，再筛掉有重复的。
from itertools import product


def permute(nums):
    return [one for one in product(nums, repeat=len(nums)) if len(set(one)) == len(nums)]
