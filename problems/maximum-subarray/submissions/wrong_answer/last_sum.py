# Returns the sum that ends at the last number instead of the largest one.
# zh: 返回的是以最后一个数结尾的最大和，而不是全局最大值。
def max_sub_array(nums):
    ending = nums[0]
    for num in nums[1:]:
        ending = max(num, ending + num)
    return ending
