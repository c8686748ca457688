def max_area(height):
    """Take the tallest lines first: the best partner is the outermost line taken so far. O(n log n) time."""
    order = sorted(range(len(height)), key=height.__getitem__, reverse=True)
    first = last = order[0]
    best = 0
    for index in order:
        best = max(best, height[index] * max(index - first, last - index))
        first, last = min(first, index), max(last, index)
    return best
