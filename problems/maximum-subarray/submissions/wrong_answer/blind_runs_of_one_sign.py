# The numbers are joined to runs of one sign, and a zero ends a run of positive numbers without being joined again.
# zh: 把同号的数合并成段，遇到 0 时当作负段处理并重新开始。
from itertools import groupby


def max_sub_array(nums):
    if max(nums) <= 0:
        return max(nums)
    sums = [sum(g) for _, g in groupby(nums, key=lambda x: (x > 0) - (x < 0))]
    best = current = 0
    for x in sums:
        current = current + x if x else 0
        current = max(current, 0)
        best = max(best, current)
    return best
