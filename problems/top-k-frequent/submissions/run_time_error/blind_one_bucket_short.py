# Provides one bucket too few, so that a list of equal numbers has none.
# zh: 少准备了一个桶，全部相等的列表没有对应的桶。
from collections import Counter


def top_k_frequent(nums, k):
    buckets = [[] for _ in nums]
    for value, count in Counter(nums).items():
        buckets[count].append(value)
    return [value for bucket in reversed(buckets) for value in bucket][:k]
