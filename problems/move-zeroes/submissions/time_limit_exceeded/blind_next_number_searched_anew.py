# The next number behind a zero is searched anew from the zero.
# zh: 每个零都向后重新寻找下一个非零数。
def move_zeroes(nums):
    n = len(nums)
    for i in range(n):
        if nums[i] == 0:
            j = i + 1
            while j < n and nums[j] == 0:
                j += 1
            if j < n:
                nums[i], nums[j] = nums[j], 0
    return nums
