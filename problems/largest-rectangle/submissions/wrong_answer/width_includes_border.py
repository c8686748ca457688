# Counts the lower bar on the left into the width.
# zh: 把左边更矮的那根柱子也算进了宽度。
def largest_rectangle_area(heights):
    best = 0
    rising = []
    for at, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            best = max(best, top * (at - rising[-1] if rising else at))
        rising.append(at)
    return best
