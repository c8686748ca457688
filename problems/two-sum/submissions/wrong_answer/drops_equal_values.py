# Removes repeated values first, so that a pair of equal values is lost and indices shift.
# zh: 先去掉重复的值：相同的两个数组成的答案丢失了，下标也错位了。
def two_sum(nums, target):
    nums = list(dict.fromkeys(nums))
    seen = {}
    for i, num in enumerate(nums):
        if target - num in seen:
            return [seen[target - num], i]
        seen[num] = i
    return []
