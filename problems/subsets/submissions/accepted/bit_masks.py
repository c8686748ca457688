def subsets(nums):
    """Read the numbers from 0 to 2^n - 1 as marks of what is taken."""
    return [[num for at, num in enumerate(nums) if mask >> at & 1] for mask in range(1 << len(nums))]
