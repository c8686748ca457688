# Each zero is removed from its place, which moves the rest of the list every time.
# zh: 逐个删除零，每次删除都要移动后面的数。
def move_zeroes(nums):
    i, zeroes = 0, 0
    while i < len(nums):
        if nums[i] == 0:
            del nums[i]
            zeroes += 1
        else:
            i += 1
    return nums + [0] * zeroes
