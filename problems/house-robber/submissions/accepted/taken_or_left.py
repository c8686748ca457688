def house_robber(nums):
    """Keep two totals: the best with the last house taken, and the best with it left alone."""
    taken = left = 0
    for num in nums:
        taken, left = left + num, max(taken, left)
    return max(taken, left)
