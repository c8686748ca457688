# Stops before the last number.
# zh: 循环少走一步，漏掉了最后一个数。
def max_sub_array(nums):
    best = ending = nums[0]
    for i in range(1, len(nums) - 1):
        ending = max(nums[i], ending + nums[i])
        best = max(best, ending)
    return best
