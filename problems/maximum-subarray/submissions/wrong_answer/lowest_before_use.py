# Updates the lowest prefix sum before it is subtracted, so an empty subarray slips in.
# zh: 先更新最小前缀和再相减，混入了空的子数组。
def max_sub_array(nums):
    prefix = lowest = 0
    best = nums[0]
    for num in nums:
        prefix += num
        lowest = min(lowest, prefix)
        best = max(best, prefix - lowest)
    return best
