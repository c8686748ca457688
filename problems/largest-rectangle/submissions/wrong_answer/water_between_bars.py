# Solves the problem of the water between two bars: bars in between may be lower.
# zh: 做成了盛水问题：忽略了中间更矮的柱子。
def largest_rectangle_area(heights):
    best = max(heights, default=0)
    left, right = 0, len(heights) - 1
    while left < right:
        best = max(best, min(heights[left], heights[right]) * (right - left + 1))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best
