# Counts the two lines into the width: right - left + 1.
# zh: 把两条线也算进宽度，写成 right - left + 1。
def max_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        best = max(best, (right - left + 1) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
