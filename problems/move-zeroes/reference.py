def move_zeroes(nums):
    """Swap each number that is not 0 to the next free place at the front: O(n) time, O(1) memory."""
    place = 0
    for index, num in enumerate(nums):
        if num != 0:
            nums[index], nums[place] = nums[place], num
            place += 1
    return nums
