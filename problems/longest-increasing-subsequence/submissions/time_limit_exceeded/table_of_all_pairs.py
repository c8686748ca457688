# Compares each number with all before it: O(n²).
# zh: 每个数都与前面所有的数比较，时间为 O(n²)。


def length_of_lis(nums):
    longest = []
    for at, num in enumerate(nums):
        longest.append(1 + max((longest[i] for i in range(at) if nums[i] < num), default=0))
    return max(longest, default=0)
