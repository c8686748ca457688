# Searches the list for the partner of every number: O(n²), although `in` looks like one step.
# zh: 为每个数在列表里搜索另一半：`in` 看似一步，其实是 O(n)，总共 O(n²)。
def two_sum(nums, target):
    for i, num in enumerate(nums):
        if target - num in nums[i + 1 :]:
            return [i, nums.index(target - num, i + 1)]
