# Looks for the highest column on both sides anew at each column: O(n²).
# zh: 对每根柱子都重新求两侧最高值，时间复杂度 O(n²)。
def trap(height):
    return sum(min(max(height[: i + 1]), max(height[i:])) - h for i, h in enumerate(height))
