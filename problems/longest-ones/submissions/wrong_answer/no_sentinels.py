# Measures from zero to zero without sentinels at both ends, so windows that touch an end of the array are missed.
# zh: 只看 0 与 0 之间的距离，两端没有加哨兵，漏掉贴着数组边界的窗口。
def longest_ones(nums, k):
    zeros = [index for index, value in enumerate(nums) if value == 0]
    if k >= len(zeros):
        return len(nums)
    gaps = (zeros[i + k + 1] - zeros[i] - 1 for i in range(len(zeros) - k - 1))
    return max(gaps, default=0)
