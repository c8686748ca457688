# When both lines are equally high, both pointers move by two.
# zh: 两条线等高时，两个指针都向内移动两格。
def max_area(height: list[int]) -> int:
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        low = min(height[left], height[right])
        best = max(best, (right - left) * low)
        if height[left] == height[right]:
            left, right = left + 2, right - 2
        elif height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
