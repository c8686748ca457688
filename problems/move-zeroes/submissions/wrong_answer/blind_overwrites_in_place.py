# The place just read is set to zero even where the number did not move, so that leading numbers vanish.
# zh: 数没有移动时也把原位置清零，开头的非零数因此消失。
def move_zeroes(nums):
    j = 0
    for i, x in enumerate(nums):
        if x:
            nums[j] = x
            nums[i] = 0
            j += 1
    return nums
