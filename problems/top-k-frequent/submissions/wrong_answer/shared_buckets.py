# Makes all buckets one and the same list: [[]] * n.
# zh: 用 [[]] * n 建桶，所有桶是同一个列表。
def top_k_frequent(nums, k):
    buckets = [[]] * (len(nums) + 1)
    for value, count in Counter(nums).items():
        buckets[count].append(value)
    result = []
    for bucket in reversed(buckets):
        result += bucket
        if len(result) >= k:
            return result[:k]
