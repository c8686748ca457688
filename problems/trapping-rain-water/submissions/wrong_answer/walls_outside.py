# Treats the outside as a wall, so that the two ends hold water too.
# zh: 把边界之外当成墙，两端也存了水。
def trap(height):
    total, wall = 0, 10**6
    for i, h in enumerate(height):
        left, right = max(height[:i], default=wall), max(height[i + 1 :], default=wall)
        total += max(0, min(left, right) - h)
    return total
