# Looks only at windows with exactly k zeros.
# zh: 只考虑恰好含 k 个零的窗口。
def longest_ones(nums, k):
    best = left = zeros = 0
    for right, num in enumerate(nums):
        zeros += num == 0
        while zeros > k:
            zeros -= nums[left] == 0
            left += 1
        if zeros == k:
            best = max(best, right - left + 1)
    return best
