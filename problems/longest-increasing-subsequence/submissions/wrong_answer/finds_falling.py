# Turns the comparison round and so finds the longest falling subsequence.
# zh: 比较方向写反，求成了最长递减子序列。


def length_of_lis(nums):
    longest = []
    for at, num in enumerate(nums):
        longest.append(1 + max((longest[i] for i in range(at) if nums[i] > num), default=0))
    return max(longest, default=0)
