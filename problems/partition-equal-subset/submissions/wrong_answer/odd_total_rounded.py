# Does not check for an odd total and looks for half of it, rounded down.
# zh: 没有判断总和为奇数，直接向下取整。


def partition_equal_subset(nums):
    total = sum(nums)
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(half, num - 1, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
