# Changes the list in place and returns None; the judge compares what is returned.
# zh: 只在原地修改而没有返回值（返回 None）；评测比较的是返回值。
def move_zeroes(nums):
    place = 0
    for index, num in enumerate(nums):
        if num != 0:
            nums[index], nums[place] = nums[place], num
            place += 1
