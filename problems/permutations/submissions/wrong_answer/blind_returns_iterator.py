# Returns the iterator of itertools instead of a list.
# zh: 返回 itertools 的迭代器，而不是列表。
from itertools import permutations


def permute(nums):
    return permutations(nums)
