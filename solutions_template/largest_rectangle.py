# judge: largest-rectangle
def largest_rectangle_area(heights: list[int]) -> int:
    """Return the area of the largest rectangle that fits into a histogram of bars of width 1."""
    raise NotImplementedError
