# Skips numbers larger than the target, as if no number were negative.
# zh: 跳过比 target 大的数，忘了数可以是负的。
def two_sum(nums, target):
    seen = {}
    for i, num in enumerate(nums):
        if num > target:
            continue
        if target - num in seen:
            return [seen[target - num], i]
        seen[num] = i
    return []
