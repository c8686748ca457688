# Looks k + 1 zeros ahead without asking whether there are so many: max() of nothing.
# zh: 没有考虑 k 不小于 0 的个数的情况，此时没有任何候选窗口，max() 报错。
def longest_ones(nums, k):
    zeros = [-1, *(index for index, value in enumerate(nums) if value == 0), len(nums)]
    return max(zeros[i + k + 1] - zeros[i] - 1 for i in range(len(zeros) - k - 1))
