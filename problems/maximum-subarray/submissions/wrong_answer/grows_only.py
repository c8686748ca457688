# Begins again whenever the sum falls, instead of when it is negative.
# zh: 和一变小就重新开始，而不是在和为负时才重新开始。
def max_sub_array(nums):
    best = ending = nums[0]
    for num in nums[1:]:
        ending = ending + num if num >= 0 and ending > 0 else num
        best = max(best, ending)
    return best
