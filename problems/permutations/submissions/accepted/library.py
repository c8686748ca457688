import itertools


def permute(nums):
    """The library's own generator; its tuples count as lists."""
    return list(itertools.permutations(nums))
