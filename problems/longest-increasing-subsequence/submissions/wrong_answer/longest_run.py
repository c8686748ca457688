# Finds the longest run of neighbours instead of a subsequence.
# zh: 求的是连续递增的一段，而不是子序列。


def length_of_lis(nums):
    best = length = 0
    for at, num in enumerate(nums):
        length = length + 1 if at and num > nums[at - 1] else 1
        best = max(best, length)
    return best
