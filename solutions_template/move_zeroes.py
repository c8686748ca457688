# judge: move-zeroes


def move_zeroes(nums: list[int]) -> list[int]:
    """Move all zeroes to the end, keep the order of the other numbers, and return the list."""
    raise NotImplementedError
