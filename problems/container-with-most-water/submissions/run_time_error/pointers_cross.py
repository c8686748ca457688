# Skips low lines without checking the bounds, and runs over the end of the list.
# zh: 跳过矮线时没有检查边界，下标越界。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        level = min(height[left], height[right])
        best = max(best, level * (right - left))
        while height[left] <= level:
            left += 1
        while height[right] <= level:
            right -= 1
    return best
