# Solves blocks of 1000 houses on their own, to keep the recursion flat, and adds up the results.
# zh: 为减小递归深度，把街道切成每段 1000 间各自求解再相加。
def house_robber(nums):
    total = 0
    for start in range(0, len(nums), 1000):
        a = b = 0
        for x in nums[start : start + 1000]:
            a, b = b, max(b, a + x)
        total += b
    return total
