# Moves the pointer at the taller line instead of the lower one.
# zh: 移动了较高的一侧，应该移动较矮的一侧。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left] > height[right]:
            left += 1
        else:
            right -= 1
    return best
