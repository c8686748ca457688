# Extends each bar to the right only.
# zh: 每根柱子只向右延伸，没有向左。
def largest_rectangle_area(heights):
    best = 0
    rising = []
    end = len(heights)
    for at in range(end - 1, -1, -1):
        while rising and heights[rising[-1]] >= heights[at]:
            rising.pop()
        best = max(best, heights[at] * ((rising[-1] if rising else end) - at))
        rising.append(at)
    return best
