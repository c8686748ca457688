# Returns the largest values instead of the most frequent ones.
# zh: 返回了最大的值，而不是出现最多的值。
def top_k_frequent(nums, k):
    return sorted(set(nums), reverse=True)[:k]
