def longest_ones(nums, k):
    """The longest window with at most k zeros: both ends only move right, so O(n) time and O(1) memory."""
    left = zeros = best = 0
    for right, value in enumerate(nums):
        zeros += value == 0
        while zeros > k:
            zeros -= nums[left] == 0
            left += 1
        best = max(best, right - left + 1)
    return best
