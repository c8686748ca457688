def trap(height):
    """Close in from both ends; on the side with the lower maximum the water level is certain. O(n) time, O(1) memory."""
    left, right = 0, len(height) - 1
    left_max = right_max = total = 0
    while left <= right:
        left_max = max(left_max, height[left])
        right_max = max(right_max, height[right])
        if left_max < right_max:
            total += left_max - height[left]
            left += 1
        else:
            total += right_max - height[right]
            right -= 1
    return total
