# Begins only where the height changes, but still walks to the end from each of these bars.
# zh: 只从高度变化处开始，但仍从每个起点一直走到末尾。
def largest_rectangle_area(heights):
    best = 0
    for at, height in enumerate(heights):
        if at and heights[at - 1] == height:
            continue
        low = height
        for end in range(at, len(heights)):
            low = min(low, heights[end])
            if not low:
                break
            best = max(best, low * (end - at + 1))
    return best
