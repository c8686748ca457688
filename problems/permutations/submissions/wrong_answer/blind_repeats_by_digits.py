# Removes repeats by the digits written side by side, so that 1, 11 and 11, 1 look the same.
# zh: 用直接拼接的数字串去重，于是 1, 11 与 11, 1 被当成相同。
from itertools import permutations


def permute(nums):
    return list({"".join(map(str, p)): list(p) for p in permutations(nums)}.values())
