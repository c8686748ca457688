# Adds the bars from the highest to the lowest and joins neighbouring runs, whose ends know each other.
def largest_rectangle_area(heights):
    best = 0
    length = [0] * (len(heights) + 2)
    for at in sorted(range(len(heights)), key=heights.__getitem__, reverse=True):
        before, after = length[at], length[at + 2]
        run = before + 1 + after
        length[at + 1 - before] = length[at + 1 + after] = run
        best = max(best, heights[at] * run)
    return best
