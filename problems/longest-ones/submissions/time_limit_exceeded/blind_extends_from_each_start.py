# Extends a window from each start and stops once the rest is too short.
# zh: 从每个起点向右扩展窗口，剩余长度不够时才停止。
def longest_ones(nums, k):
    best = 0
    for left in range(len(nums)):
        if len(nums) - left <= best:
            break
        zeros, right = 0, left
        while right < len(nums) and zeros + (nums[right] == 0) <= k:
            zeros += nums[right] == 0
            right += 1
        best = max(best, right - left)
    return best
