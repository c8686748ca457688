# The loop ends when twice the average height could no longer give a better area at this width.
# zh: 按平均高度的两倍估计，当前宽度不可能更好时就结束循环。
def max_area(height: list[int]) -> int:
    left, right, best = 0, len(height) - 1, 0
    mean = sum(height) / len(height)
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        if best > 2 * mean * (right - left):
            break
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
