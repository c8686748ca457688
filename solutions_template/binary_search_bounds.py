# judge: binary-search-bounds


def search_range(nums: list[int], target: int) -> list[int]:
    """Return the first and the last index of ``target`` in the sorted list, or [-1, -1] if it is absent."""
    raise NotImplementedError
