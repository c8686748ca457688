# The best area is a global variable that the next call starts with.
# zh: 最优面积是全局变量，下一次调用从上一次的结果开始。
BEST = 0


def max_area(height: list[int]) -> int:
    global BEST
    left, right = 0, len(height) - 1
    while left < right:
        BEST = max(BEST, (right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return BEST
