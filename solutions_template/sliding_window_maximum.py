# judge: sliding-window-maximum


def max_sliding_window(nums: list[int], k: int) -> list[int]:
    """Return the maximum of each window of ``k`` consecutive numbers, from left to right."""
    raise NotImplementedError
