# Counts absolute values, so that -3 and 3 are one.
# zh: 按绝对值计数，把 -3 和 3 当成同一个值。
def top_k_frequent(nums, k):
    count = Counter(map(abs, nums))
    result = sorted(count, key=count.get, reverse=True)[:k]
    return [value if value in nums else -value for value in result]
