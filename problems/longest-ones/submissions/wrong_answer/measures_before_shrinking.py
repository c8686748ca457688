# Takes the length before the window is valid again, and so counts one zero too many.
# zh: 在窗口收缩到合法之前就更新答案，多算了一个 0。
def longest_ones(nums, k):
    left = zeros = best = 0
    for right in range(len(nums)):
        zeros += nums[right] == 0
        best = max(best, right - left + 1)
        while zeros > k:
            zeros -= nums[left] == 0
            left += 1
    return best
