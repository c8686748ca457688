# Returns the values that occur at least k times.
# zh: 理解成了返回出现至少 k 次的值。
def top_k_frequent(nums, k):
    return [value for value, count in Counter(nums).items() if count >= k]
