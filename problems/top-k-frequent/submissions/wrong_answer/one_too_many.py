# Returns one value more than asked for.
# zh: 多返回了一个值。
def top_k_frequent(nums, k):
    return [value for value, _ in Counter(nums).most_common(k + 1)]
