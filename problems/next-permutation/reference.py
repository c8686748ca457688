def next_permutation(nums):
    """Raise the number before the longest falling tail as little as possible, then reverse the tail: O(n), O(1) memory."""
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        larger = len(nums) - 1
        while nums[larger] <= nums[pivot]:
            larger -= 1
        nums[pivot], nums[larger] = nums[larger], nums[pivot]
    nums[pivot + 1 :] = reversed(nums[pivot + 1 :])
    return nums
