# Lowers the count of zeros whenever the left end moves, even when it is a 1 that leaves.
# zh: 左端每移动一步就把 0 的计数减一，而移出的可能是 1。
def longest_ones(nums, k):
    left = zeros = best = 0
    for right in range(len(nums)):
        zeros += nums[right] == 0
        while zeros > k:
            zeros -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
