# The partner of the exchange is looked up by its value from the start of the list, where an earlier equal number is found.
# zh: 按值从列表开头查找交换对象，可能找到前面相等的数。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = nums.index(min(x for x in nums[i + 1 :] if x > nums[i]))
        nums[i], nums[j] = nums[j], nums[i]
    nums[i + 1 :] = sorted(nums[i + 1 :])
