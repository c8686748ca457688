# Counts the columns under water instead of the units of water.
# zh: 统计的是有水的柱子数，而不是水量。
def trap(height):
    return sum(min(max(height[: i + 1]), max(height[i:])) > h for i, h in enumerate(height))
