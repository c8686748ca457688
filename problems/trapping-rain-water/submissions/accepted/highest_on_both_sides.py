from itertools import accumulate


def trap(height):
    """Prepare the greatest height up to each column from the left and from the right: O(n) time and memory."""
    from_left = list(accumulate(height, max))
    from_right = list(accumulate(reversed(height), max))[::-1]
    return sum(map(min, from_left, from_right)) - sum(height)
