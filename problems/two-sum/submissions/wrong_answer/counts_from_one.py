# Counts positions from 1 instead of from 0.
# zh: 下标从 1 开始数，题目要求从 0 开始。
def two_sum(nums, target):
    seen = {}
    for i, num in enumerate(nums, start=1):
        if target - num in seen:
            return [seen[target - num], i]
        seen[num] = i
