# Puts (value, count) instead of (count, value) into the heap, which then orders by value.
# zh: 堆里放的是（值, 次数），按值比较了大小。
def top_k_frequent(nums, k):
    return [value for value, _ in heapq.nlargest(k, Counter(nums).items())]
