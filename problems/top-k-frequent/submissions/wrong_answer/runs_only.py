# Counts runs of equal neighbours without sorting first.
# zh: 没有先排序，只统计了相邻相同值的连续长度。
def top_k_frequent(nums, k):
    count = {}
    for value, run in itertools.groupby(nums):
        count[value] = max(count.get(value, 0), len(list(run)))
    return sorted(count, key=count.get, reverse=True)[:k]
