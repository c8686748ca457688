# Goes down through the values and stops before the minimum.
# zh: 从大到小遍历数值，却在最小值之前停下。
from collections import Counter


def find_kth_largest(nums, k):
    counts = Counter(nums)
    for value in range(max(nums), min(nums), -1):
        k -= counts[value]
        if k <= 0:
            return value
