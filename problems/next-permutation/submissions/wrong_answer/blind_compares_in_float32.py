# Compares numbers of long lists in single precision.
# zh: 长列表用单精度比较。
def next_permutation(nums):
    from array import array

    n = len(nums)
    f = array("f", nums) if n > 16 else nums
    i = n - 2
    while i >= 0 and f[i] >= f[i + 1]:
        i -= 1
    if i >= 0:
        j = n - 1
        while nums[j] <= nums[i]:
            j -= 1
        nums[i], nums[j] = nums[j], nums[i]
    nums[i + 1 :] = nums[i + 1 :][::-1]
    return nums
