# Takes the higher of the two lines as the height of the water.
# zh: 用较高的线作为水面高度，应取较矮的。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left) * max(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
