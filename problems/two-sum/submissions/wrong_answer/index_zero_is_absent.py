# Tests the found index for truth, so index 0 counts as not found.
# zh: 直接判断查到的下标是否为真，下标 0 被当成没找到。
def two_sum(nums, target):
    seen = {}
    for i, num in enumerate(nums):
        if seen.get(target - num):
            return [seen[target - num], i]
        seen[num] = i
    return []
