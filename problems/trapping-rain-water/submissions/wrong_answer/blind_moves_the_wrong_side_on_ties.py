# When both ends are equally high, both move at once, and the column between them can be skipped.
# zh: 两端等高时两个指针同时移动，中间的一根柱子可能漏算。
def trap(height):
    left, right = 0, len(height) - 1
    water = low = high = 0
    while left < right:
        low, high = max(low, height[left]), max(high, height[right])
        if low == high:
            water += low - height[left] + high - height[right]
            left, right = left + 1, right - 1
        elif low < high:
            water += low - height[left]
            left += 1
        else:
            water += high - height[right]
            right -= 1
    return water
