# judge: heap-sort


def heap_sort(nums: list[int]) -> list[int]:
    """Return the numbers in ascending order, sorted by hand; ``nums`` may be sorted in place and returned."""
    raise NotImplementedError
