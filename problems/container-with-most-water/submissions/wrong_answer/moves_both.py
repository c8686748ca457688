# Moves both pointers at each step.
# zh: 每一步同时移动两个指针。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        left += 1
        right -= 1
    return best
