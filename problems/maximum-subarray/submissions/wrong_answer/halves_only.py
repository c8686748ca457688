# Divides and conquers without subarrays that cross the middle.
# zh: 分治时漏掉了跨越中点的子数组。
def max_sub_array(nums):
    if len(nums) == 1:
        return nums[0]
    middle = len(nums) // 2
    return max(max_sub_array(nums[:middle]), max_sub_array(nums[middle:]))
