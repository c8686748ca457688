# Marks each number in the table without checking that it is not above half.
# zh: 直接在表中标记每个数，没有判断它是否超过一半。


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        reachable[num]
        for part in range(half, num - 1, -1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
