# Removes repeated numbers before it adds up.
# zh: 先去重再求和，丢掉了重复的数。


def partition_equal_subset(nums):
    nums = set(nums)
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(half, num - 1, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
