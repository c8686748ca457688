# Moves the pointer first and computes the width afterwards.
# zh: 先移动指针，再计算宽度，宽度少了 1。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        level = min(height[left], height[right])
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
        best = max(best, (right - left) * level)
    return best
