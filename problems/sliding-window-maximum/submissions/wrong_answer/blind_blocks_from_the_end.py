# Counts the blocks of the suffix maxima from the end of the list, those of the prefix maxima from its start.
# zh: 后缀最大值的分块从末尾数起，前缀最大值的分块却从开头数起。
def max_sliding_window(nums, k):
    n = len(nums)
    left, right = nums[:], nums[:]
    for i in range(1, n):
        if i % k:
            left[i] = max(left[i - 1], nums[i])
    for i in range(n - 2, -1, -1):
        if (n - 1 - i) % k:
            right[i] = max(right[i + 1], nums[i])
    return [max(right[i], left[i + k - 1]) for i in range(n - k + 1)]
