# Counts each different value with a walk through the list: O(n · values).
# zh: 对每个不同的值都扫描整个列表计数，时间复杂度 O(n · 值的个数)。
def top_k_frequent(nums, k):
    return sorted(set(nums), key=nums.count, reverse=True)[:k]
