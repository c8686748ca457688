# Shrinks the window as soon as it holds k zeros instead of more than k, so one flip is never used.
# zh: 窗口内刚好有 k 个 0 时就开始收缩（应为超过 k 个），总有一次翻转没有用上。
def longest_ones(nums, k):
    left = zeros = best = 0
    for right in range(len(nums)):
        zeros += nums[right] == 0
        while zeros >= k and left <= right:
            zeros -= nums[left] == 0
            left += 1
        best = max(best, right - left + 1)
    return best
