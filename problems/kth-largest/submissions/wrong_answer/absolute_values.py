# Compares absolute values.
# zh: 按绝对值比较大小。
def find_kth_largest(nums, k):
    return sorted(nums, key=abs, reverse=True)[k - 1]
