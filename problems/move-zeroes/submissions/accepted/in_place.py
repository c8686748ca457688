"""Change the list in place, and return nothing."""


def move_zeroes(nums):
    place = 0
    for index, num in enumerate(nums):
        if num != 0:
            nums[index], nums[place] = nums[place], num
            place += 1
