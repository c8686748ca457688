# Drops the zeroes instead of moving them.
# zh: 把零直接删掉了，没有移到末尾。
def move_zeroes(nums):
    return [num for num in nums if num]
