def two_sum(nums, target):
    """Remember where each value was seen, and look up the missing half of every number: O(n) time and memory."""
    seen = {}
    for index, num in enumerate(nums):
        if target - num in seen:
            return [seen[target - num], index]
        seen[num] = index
