from itertools import combinations


def subsets(nums):
    """All combinations of each size, as the library makes them; tuples count as lists."""
    return [subset for size in range(len(nums) + 1) for subset in combinations(nums, size)]
