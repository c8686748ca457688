# Returns pairs of value and count.
# zh: 返回了（值, 次数）对，而不只是值。
def top_k_frequent(nums, k):
    return Counter(nums).most_common(k)
