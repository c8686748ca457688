"""Keep bars of rising height on a stack; a lower bar ends the rectangles of the higher ones: O(n) time and memory."""


def largest_rectangle_area(heights):
    best = 0
    rising = []
    # The bar of height 0 at the end is lower than all bars that count, so it ends what is still open.
    for at, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            left = rising[-1] if rising else -1
            best = max(best, top * (at - left - 1))
        rising.append(at)
    return best
