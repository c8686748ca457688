# Starts each maximum with 0, which is too large for negative numbers.
# zh: 最大值的初值取 0，窗口全为负数时出错。
def max_sliding_window(nums, k):
    maxima = []
    for at in range(len(nums) - k + 1):
        best = 0
        for num in nums[at : at + k]:
            best = max(best, num)
        maxima.append(best)
    return maxima
