def house_robber(nums):
    """Carry the best totals up to the last house and up to the one before it: O(n) time, O(1) memory."""
    before = best = 0
    for num in nums:
        before, best = best, max(best, before + num)
    return best
