# Allows only one change between even and odd places.
# zh: 只允许在偶数位与奇数位之间切换一次。
def house_robber(nums):
    n, best = len(nums), 0
    suffix = [0] * (n + 3)
    for i in range(n - 1, -1, -1):
        suffix[i] = nums[i] + suffix[i + 2]
    for start in (0, 1):
        total = 0
        best = max(best, suffix[start])
        for i in range(start, n, 2):
            total += nums[i]
            best = max(best, total + suffix[i + 2], total + suffix[i + 3] if i + 3 < n else 0)
    return best
