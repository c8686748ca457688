# Counts from the smallest number.
# zh: 从最小的数开始数，求成了第 k 小。
def find_kth_largest(nums, k):
    return sorted(nums)[k - 1]
