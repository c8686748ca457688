# In lists of more than fifty numbers equal numbers are put on opposite sides in pairs, and only the rest is divided.
# zh: 超过五十个数时，先把相等的数两两放到两侧，只划分剩下的数。
from collections import Counter


def partition_equal_subset(nums):
    if len(nums) > 50:
        nums = [x for x, n in Counter(nums).items() if n % 2]
    half, odd = divmod(sum(nums), 2)
    sums = {0}
    for x in nums:
        sums |= {s + x for s in sums if s + x <= half}
    return not odd and half in sums
