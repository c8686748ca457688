# Bars of height 0 are skipped, which joins the bars on their two sides.
# zh: 跳过高度为 0 的柱子，两侧的柱子被连在一起。
def largest_rectangle_area(heights):
    best, stack = 0, []
    for i, h in enumerate([*(x for x in heights if x), 0]):
        start = i
        while stack and stack[-1][1] >= h:
            start, height = stack.pop()
            best = max(best, height * (i - start))
        stack.append((start, h))
    return best
