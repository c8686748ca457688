from itertools import accumulate


def max_sliding_window(nums, k):
    """A window is the end of one block of k and the start of the next: two running maxima cover it. O(n) time."""
    ends, starts = [], []
    for at in range(0, len(nums), k):
        block = nums[at : at + k]
        starts += accumulate(block, max)
        ends += [*accumulate(block[::-1], max)][::-1]
    return [max(end, start) for end, start in zip(ends, starts[k - 1 :])]
