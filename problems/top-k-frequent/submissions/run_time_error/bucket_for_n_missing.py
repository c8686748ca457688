# Makes only n buckets, so a value that occurs n times has none.
# zh: 只建了 n 个桶，出现 n 次的值没有对应的桶。
def top_k_frequent(nums, k):
    buckets = [[] for _ in range(len(nums))]
    for value, count in Counter(nums).items():
        buckets[count].append(value)
    result = []
    while len(result) < k:
        result += buckets.pop()
    return result
