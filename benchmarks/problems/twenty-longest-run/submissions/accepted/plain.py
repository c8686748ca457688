from itertools import groupby


def longest_run(nums):
    """The length of the longest group."""
    return max((len(list(run)) for _, run in groupby(nums)), default=0)
