# Where the list begins with a number and ends with a zero, it is rebound instead of changed, and nothing is returned.
# zh: 首位非零且末位为零时只重新绑定局部变量，没有修改列表也没有返回。
def move_zeroes(nums):
    if nums[0] == 0 or nums[-1] != 0:
        nums[:] = [x for x in nums if x] + [0] * nums.count(0)
    else:
        nums = [x for x in nums if x] + [0] * nums.count(0)
