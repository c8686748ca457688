# Binds the name to a new list and returns nothing, so the caller's list stays as it was.
# zh: 只是让变量指向新列表，又没有返回，调用者的列表没有改变。
def move_zeroes(nums):
    others = [num for num in nums if num != 0]
    nums = others + [0] * (len(nums) - len(others))
