# judge: next-permutation


def next_permutation(nums: list[int]) -> list[int]:
    """Return the next larger arrangement of ``nums`` in lexicographic order, or the smallest one after the largest."""
    raise NotImplementedError
