# Searches all counts for the maximum k times.
# zh: 在全部次数中找 k 次最大值。
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    result = []
    for _ in range(k):
        result.append(max(counts, key=counts.get))
        del counts[result[-1]]
    return result
