# Compares a column only with its two neighbours.
# zh: 每根柱子只与左右相邻的两根比较。
def trap(height):
    total = 0
    for i in range(1, len(height) - 1):
        total += max(0, min(height[i - 1], height[i + 1]) - height[i])
    return total
