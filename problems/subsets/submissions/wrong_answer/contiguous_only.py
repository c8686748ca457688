# Returns only contiguous stretches of the array.
# zh: 只返回连续的子数组。


def subsets(nums):
    return [[]] + [nums[start:end] for start in range(len(nums)) for end in range(start + 1, len(nums) + 1)]
