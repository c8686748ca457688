# Sorts the counts in ascending order and so returns the rarest values.
# zh: 次数按升序排列，返回了出现最少的值。
def top_k_frequent(nums, k):
    count = Counter(nums)
    return sorted(count, key=count.get)[:k]
