# Solves another problem: the rain that stays between all lines.
# zh: 解成了另一道题：接雨水。
def max_area(height):
    left, right = 0, len(height) - 1
    low = high = total = 0
    while left <= right:
        if height[left] < height[right]:
            low = max(low, height[left])
            total += low - height[left]
            left += 1
        else:
            high = max(high, height[right])
            total += high - height[right]
            right -= 1
    return total
