# Moves the pointer on the side with the higher maximum, where the level is not certain yet.
# zh: 移动了最高值较大的一侧，那里的水面还不能确定。
def trap(height):
    left, right = 0, len(height) - 1
    left_max = right_max = total = 0
    while left <= right:
        left_max = max(left_max, height[left])
        right_max = max(right_max, height[right])
        if left_max > right_max:
            total += left_max - height[left]
            left += 1
        else:
            total += right_max - height[right]
            right -= 1
    return total
