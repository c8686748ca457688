# Stops as soon as the area gets smaller.
# zh: 面积一变小就停止搜索。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        area = (right - left) * min(height[left], height[right])
        if area < best:
            break
        best = area
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
