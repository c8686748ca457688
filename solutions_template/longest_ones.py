# judge: longest-ones


def longest_ones(nums: list[int], k: int) -> int:
    """Return the length of the longest run of ones after turning at most k zeros into ones."""
    raise NotImplementedError
