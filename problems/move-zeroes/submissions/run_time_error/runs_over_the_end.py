# Looks for the next number that is not 0 without stopping at the end of the list.
# zh: 查找下一个非零数时没有在列表末尾停下，下标越界。
def move_zeroes(nums):
    for i in range(len(nums)):
        j = i
        while nums[j] == 0:
            j += 1
        nums[i], nums[j] = nums[j], nums[i]
    return nums
