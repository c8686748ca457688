# Skips a number that is exactly as large as what is missing (< instead of <=).
# zh: 剩余量恰好等于某个数时没有取它（< 应为 <=）。


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(half, num, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
