from collections import Counter


def top_k_frequent(nums, k):
    """Sort the values into buckets by their count, and collect from the highest count down: O(n) time and memory."""
    buckets = [[] for _ in range(len(nums) + 1)]
    for value, count in Counter(nums).items():
        buckets[count].append(value)
    result = []
    while len(result) < k:
        result += buckets.pop()
    return result
