# A table has a place for every value between the smallest and the largest number.
# zh: 为最小值到最大值之间的每个值留一个位置。
def two_sum(nums, target):
    low = min(nums)
    table = [-1] * (max(nums) - low + 1)
    for j, x in enumerate(nums):
        at = target - x - low
        if 0 <= at < len(table) and table[at] >= 0:
            return [table[at], j]
        table[x - low] = j
    return []
