# Deletes by an index that was counted before the list became shorter.
# zh: 列表变短之后仍按原来的长度取下标，下标越界。
def move_zeroes(nums):
    zeroes = 0
    for i in range(len(nums)):
        if nums[i] == 0:
            del nums[i]
            zeroes += 1
    return nums + [0] * zeroes
