def max_area(height):
    """Start with the widest pair and always give up the lower line: O(n) time, O(1) memory."""
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
