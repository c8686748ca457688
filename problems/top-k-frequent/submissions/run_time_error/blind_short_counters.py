# Counts in 16-bit integers, which overflow beyond 65 535 equal numbers.
# zh: 用 16 位整数计数，相同的数超过 65 535 个就溢出。
from array import array


def top_k_frequent(nums, k):
    counts = array("H", [0]) * 20_001
    for num in nums:
        counts[num + 10_000] += 1
    order = sorted(range(20_001), key=counts.__getitem__, reverse=True)
    return [place - 10_000 for place in order[:k]]
