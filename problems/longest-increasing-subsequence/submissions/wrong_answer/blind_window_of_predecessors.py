# Only the thirty numbers before each one are tried as predecessors.
# zh: 只在前面三十个数中寻找前一个数。
def length_of_lis(nums):
    best = []
    for i, x in enumerate(nums):
        low = max(0, i - 30)
        best.append(1 + max((b for b, y in zip(best[low:], nums[low:i]) if y < x), default=0))
    return max(best, default=0)
