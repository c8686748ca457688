# Counts the zeros of the whole window again at each step: O(n²).
# zh: 每一步都重新统计整个窗口中 0 的个数，时间复杂度为 O(n²)。
def longest_ones(nums, k):
    left = best = 0
    for right in range(len(nums)):
        while nums[left : right + 1].count(0) > k:
            left += 1
        best = max(best, right - left + 1)
    return best
