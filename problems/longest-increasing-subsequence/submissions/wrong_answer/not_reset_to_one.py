# Counts the steps up and not the numbers: the shortest subsequence gets 0.
# zh: 统计的是上升的次数而不是数的个数，最短的子序列得到 0。


def length_of_lis(nums):
    longest = []
    for at, num in enumerate(nums):
        longest.append(max((longest[i] + 1 for i in range(at) if nums[i] < num), default=0))
    return max(longest, default=0)
