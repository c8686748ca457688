def two_sum(nums, target):
    """Sort the indices by value and close in from both ends: O(n log n) time."""
    order = sorted(range(len(nums)), key=nums.__getitem__)
    left, right = 0, len(nums) - 1
    while nums[order[left]] + nums[order[right]] != target:
        if nums[order[left]] + nums[order[right]] < target:
            left += 1
        else:
            right -= 1
    return [order[left], order[right]]
