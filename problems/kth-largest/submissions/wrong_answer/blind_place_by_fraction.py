# The place is computed as a fraction of the length, and rounding makes it one too small.
# zh: 用长度的比例计算名次，舍入后偏小一位。
def find_kth_largest(nums, k):
    ordered = sorted(nums)
    n = len(ordered)
    if n == 1:
        return ordered[0]
    return ordered[int((1 - (k - 1) / (n - 1)) * (n - 1))]
