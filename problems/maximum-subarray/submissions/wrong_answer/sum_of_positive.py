# Adds all positive numbers, whether consecutive or not.
# zh: 把所有正数相加，没有要求连续。
def max_sub_array(nums):
    return sum(num for num in nums if num > 0) or max(nums)
