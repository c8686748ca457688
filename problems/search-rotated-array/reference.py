def search(nums, target):
    """One half is always sorted, and its ends tell whether the target can be in it: O(log n) time."""
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[low] <= nums[middle]:
            inside = nums[low] <= target < nums[middle]
        else:
            inside = not nums[middle] < target <= nums[high]
        if inside:
            high = middle - 1
        else:
            low = middle + 1
    return -1
