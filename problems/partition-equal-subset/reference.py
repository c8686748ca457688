def partition_equal_subset(nums):
    """Ask whether half of the total is a sum of some numbers: O(n * total) time, O(total) memory."""
    half, odd = divmod(sum(nums), 2)
    reachable = [True] + [False] * half
    for num in nums:
        # Downwards, so that a sum that num has just made possible is not extended by num again.
        for total in range(half, num - 1, -1):
            if reachable[total - num]:
                reachable[total] = True
    return not odd and reachable[half]
