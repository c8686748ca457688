# Sorts all numbers by their count without removing repeats.
# zh: 对全部数按次数排序，没有去掉重复的值。
def top_k_frequent(nums, k):
    count = Counter(nums)
    return sorted(nums, key=count.get, reverse=True)[:k]
