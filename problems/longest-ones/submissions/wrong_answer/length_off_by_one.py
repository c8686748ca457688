# Takes right - left as the length of a window that includes both ends.
# zh: 窗口两端都包含在内，长度应为 right - left + 1，这里少算了 1。
def longest_ones(nums, k):
    left = zeros = best = 0
    for right in range(len(nums)):
        zeros += nums[right] == 0
        while zeros > k:
            zeros -= nums[left] == 0
            left += 1
        best = max(best, right - left)
    return best
