# judge: container-with-most-water


def max_area(height: list[int]) -> int:
    """Return the largest amount of water that two of the lines can hold between them."""
    raise NotImplementedError
