# judge: permutations


def permute(nums: list[int]) -> list[list[int]]:
    """Return all orders of the distinct numbers in ``nums``, each once, in any order."""
    raise NotImplementedError
