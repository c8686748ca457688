def next_permutation(nums):
    """Take the smallest larger number out of the tail, and sort what remains behind it: O(n log n)."""
    for pivot in range(len(nums) - 2, -1, -1):
        if nums[pivot] < nums[pivot + 1]:
            tail = sorted(nums[pivot:])
            at = tail.index(min(num for num in tail if num > nums[pivot]))
            return [*nums[:pivot], tail[at], *tail[:at], *tail[at + 1 :]]
    return sorted(nums)
