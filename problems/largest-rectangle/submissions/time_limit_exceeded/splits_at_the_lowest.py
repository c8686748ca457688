# Splits at the lowest bar and searches it anew in each part: O(n²) where the bars are sorted.
# zh: 在最矮的柱子处分割，并在每一部分重新查找最矮者：有序时为 O(n²)。
def largest_rectangle_area(heights):
    best = 0
    parts = [(0, len(heights))]
    while parts:
        start, end = parts.pop()
        if start < end:
            low = min(range(start, end), key=heights.__getitem__)
            best = max(best, heights[low] * (end - start))
            parts += [(start, low), (low + 1, end)]
    return best
