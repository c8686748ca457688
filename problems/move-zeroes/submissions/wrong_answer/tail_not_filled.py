# Writes the other numbers to the front, but does not fill the rest with zeroes.
# zh: 只把非零数写到前面，没有把剩下的位置填成零。
def move_zeroes(nums):
    place = 0
    for num in nums:
        if num != 0:
            nums[place] = num
            place += 1
    return nums
