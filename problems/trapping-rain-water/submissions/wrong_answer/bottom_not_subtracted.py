# Fills each layer from the ground, and so counts the lower layers again and again.
# zh: 每一层都从地面算起，没有减去底部的高度，下面的水被重复计算。
def trap(height):
    total, stack = 0, []
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            stack.pop()
            if stack:
                total += min(height[stack[-1]], h) * (i - stack[-1] - 1)
        stack.append(i)
    return total
