# The numbers are split at half the target, rounded toward 0, so both of a pair can fall on one side of a negative odd target.
# zh: 以向零取整的 target 的一半来划分数字；target 为负奇数时，一对数可能落在同一侧。
def two_sum(nums, target):
    half = int(target / 2)
    low = {x: i for i, x in enumerate(nums) if x <= half}
    for i, x in enumerate(nums):
        if x > half and target - x in low:
            return [low[target - x], i]
    return [i for i, x in enumerate(nums) if 2 * x == target]
