# Takes the larger of the total and the largest number.
# zh: 只比较了总和与最大的单个数。
def max_sub_array(nums):
    return max(sum(nums), max(nums))
