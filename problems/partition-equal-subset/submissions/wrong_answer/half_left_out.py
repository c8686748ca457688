# Ends the table one short of half, so that the last sum is never set.
# zh: 循环没有处理到一半本身。


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(half - 1, num - 1, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
