# Returns the counts instead of the values.
# zh: 返回了次数，而不是值。
def top_k_frequent(nums, k):
    return sorted(Counter(nums).values(), reverse=True)[:k]
