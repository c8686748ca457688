# Measures the width from the popped bar itself, not from the lower bar to its left.
# zh: 宽度从被弹出的柱子自身算起，而不是从它左边更矮的柱子算起。
def largest_rectangle_area(heights):
    best = 0
    rising = []
    for at, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            bar = rising.pop()
            best = max(best, heights[bar] * (at - bar))
        rising.append(at)
    return best
