def longest_ones(nums, k):
    """A best window reaches from behind one zero to before the one that is k + 1 zeros further on."""
    zeros = [-1, *(index for index, value in enumerate(nums) if value == 0), len(nums)]
    if k >= len(zeros) - 2:
        return len(nums)
    return max(after - before - 1 for before, after in zip(zeros, zeros[k + 1 :], strict=False))
