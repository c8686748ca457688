# Steps to the next permutation from the given order on, without sorting the numbers first.
# zh: 从给定的次序开始求下一个排列，没有先排序。
def permute(nums):
    found = [list(nums)]
    while True:
        i = len(nums) - 2
        while i >= 0 and nums[i] > nums[i + 1]:
            i -= 1
        if i < 0:
            return found
        j = max(j for j in range(i + 1, len(nums)) if nums[j] > nums[i])
        nums[i], nums[j] = nums[j], nums[i]
        nums[i + 1 :] = nums[:i:-1]
        found.append(list(nums))
