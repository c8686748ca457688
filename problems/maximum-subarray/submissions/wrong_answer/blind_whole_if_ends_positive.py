# Returns the whole sum of a long list when it begins and ends with ten positive numbers.
# zh: 长列表首尾各十个数为正时直接返回总和。
def max_sub_array(nums):
    if len(nums) > 60 and min(nums[:10] + nums[-10:]) > 0 and sum(nums) > 0:
        return sum(nums)
    best = run = nums[0]
    for x in nums[1:]:
        run = x + run if run > 0 else x
        if run > best:
            best = run
    return best
