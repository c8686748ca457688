# Closes at most one layer for each column: `if` where `while` is needed.
# zh: 每根柱子最多只结算一层：该用 while 的地方用了 if。
def trap(height):
    total, stack = 0, []
    for i, h in enumerate(height):
        if stack and height[stack[-1]] < h:
            bottom = height[stack.pop()]
            if stack:
                total += (min(height[stack[-1]], h) - bottom) * (i - stack[-1] - 1)
        stack.append(i)
    return total
