# The loop ends as soon as one of the two lines has the height 0.
# zh: 只要两条线中有一条高度为 0，循环就提前结束。
def max_area(height: list[int]) -> int:
    left, right, best = 0, len(height) - 1, 0
    while left < right and min(height[left], height[right]) > 0:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
