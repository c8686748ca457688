# Returns a set of indices, which is not a list.
# zh: 返回的是集合，不是列表。
def two_sum(nums, target):
    seen = {}
    for i, num in enumerate(nums):
        if target - num in seen:
            return {seen[target - num], i}
        seen[num] = i
