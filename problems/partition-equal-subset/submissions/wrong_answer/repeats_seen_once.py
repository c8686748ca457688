# Goes through the different numbers only, although the total counts all of them.
# zh: 求和时算全部，选数时却只用去重后的数。


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for num in set(nums):
        for part in range(half, num - 1, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
