def max_sub_array(nums):
    """A sum is the difference of two prefix sums: subtract the smallest one that lies before."""
    prefix = lowest = 0
    best = nums[0]
    for num in nums:
        prefix += num
        best = max(best, prefix - lowest)
        lowest = min(lowest, prefix)
    return best
