# Returns the numbers of the subarray instead of their sum.
# zh: 返回了子数组本身，而不是它的和。
def max_sub_array(nums):
    best, ending, start, span = nums[0], 0, 0, (0, 1)
    for i, num in enumerate(nums):
        if ending < 0:
            ending, start = 0, i
        ending += num
        if ending > best:
            best, span = ending, (start, i + 1)
    return nums[span[0] : span[1]]
