# judge: subsets


def subsets(nums: list[int]) -> list[list[int]]:
    """Return all subsets of the distinct numbers in ``nums``, each once; the order does not matter."""
    raise NotImplementedError
