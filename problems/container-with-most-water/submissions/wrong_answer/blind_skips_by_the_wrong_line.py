# Lines on the right are skipped while they are lower than the left line, not than the line just left.
# zh: 跳过右侧的线时，与左边的线比较，而不是与刚离开的那条线比较。
def max_area(height: list[int]) -> int:
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left] <= height[right]:
            level = height[left]
            left += 1
            while left < right and height[left] <= level:
                left += 1
        else:
            level = height[left]
            right -= 1
            while left < right and height[right] < level:
                right -= 1
    return best
