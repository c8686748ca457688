# Moves the zeroes to the front instead of the end.
# zh: 把零移到了开头，应移到末尾。
def move_zeroes(nums):
    others = [num for num in nums if num]
    return [0] * (len(nums) - len(others)) + others
