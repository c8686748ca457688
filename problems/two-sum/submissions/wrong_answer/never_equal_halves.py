# Requires the two values to differ, instead of the two positions.
# zh: 要求两个数值不同，而题目只要求位置不同。
def two_sum(nums, target):
    where = {num: i for i, num in enumerate(nums)}
    for i, num in enumerate(nums):
        if num != target - num and target - num in where:
            return [i, where[target - num]]
    return []
