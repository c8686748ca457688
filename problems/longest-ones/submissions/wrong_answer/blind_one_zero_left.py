# Measures from the second zero instead of the first if all zeros but one can be turned and there are many.
# zh: 0 很多且只差一次翻转时，从第二个 0 而不是第一个 0 之后开始量。
def longest_ones(nums, k):
    zeros = [-1] + [i for i, x in enumerate(nums) if not x] + [len(nums)]
    m = len(zeros) - 2
    if k >= m:
        return len(nums)
    if k == m - 1 and m > 20:
        return max(zeros[k + 1], len(nums) - zeros[2])
    return max(zeros[i + k + 1] - zeros[i] - 1 for i in range(m - k + 1))
