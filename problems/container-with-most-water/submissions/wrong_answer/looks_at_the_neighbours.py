# Moves towards the taller neighbour instead of away from the lower line.
# zh: 比较的是内侧两个邻居的高度，应比较当前两条线。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left + 1] > height[right - 1]:
            left += 1
        else:
            right -= 1
    return best
