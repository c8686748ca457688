# Goes through the sums upwards, so that a number is used more than once.
# zh: 内层循环从小到大，同一个数被用了多次。


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(num, half + 1):
            reachable[part] = reachable[part] or reachable[part - num]
    return reachable[half]
