# Counts in a default argument, which keeps the counts of earlier calls.
# zh: 用默认参数计数，会保留之前调用的次数。
from collections import Counter


def top_k_frequent(nums, k, counts=Counter()):
    counts.update(nums)
    return [value for value, _ in counts.most_common(k)]
