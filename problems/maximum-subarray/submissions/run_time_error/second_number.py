# Reads the second number without asking whether there is one.
# zh: 没有判断是否存在就读取第二个数。
def max_sub_array(nums):
    best = max(nums[0], nums[1], nums[0] + nums[1])
    ending = max(nums[1], nums[0] + nums[1])
    for num in nums[2:]:
        ending = max(num, ending + num)
        best = max(best, ending)
    return best
