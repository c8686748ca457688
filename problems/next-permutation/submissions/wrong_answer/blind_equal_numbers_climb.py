# Takes equal neighbours for a climb, so it may return the same arrangement again.
# zh: 把相等的相邻数当作上升，可能再次返回同一个排列。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] > nums[i + 1]:
        i -= 1
    if i < 0:
        return nums[::-1]
    j = len(nums) - 1
    while nums[j] < nums[i]:
        j -= 1
    nums[i], nums[j] = nums[j], nums[i]
    return nums[: i + 1] + nums[i + 1 :][::-1]
