# Equal numbers count as one place where the search goes on with the smaller ones.
# zh: 转向较小的一侧时，相等的数只算一个名次。
import random


def find_kth_largest(nums, k):
    pivot = random.choice(nums)
    big = [x for x in nums if x > pivot]
    small = [x for x in nums if x < pivot]
    if k <= len(big):
        return find_kth_largest(big, k)
    if k <= len(nums) - len(small):
        return pivot
    return find_kth_largest(small, k - len(big) - 1)
