# Returns a set, which is not a list.
# zh: 返回的是集合，不是列表。
def top_k_frequent(nums, k):
    return {value for value, _ in Counter(nums).most_common(k)}
