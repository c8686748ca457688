# Takes the last number without checking that there is one.
# zh: 没有判断数组是否为空，直接取最后一个数。


def subsets(nums):
    last = nums[-1]
    rest = subsets(nums[:-1]) if len(nums) > 1 else [[]]
    return rest + [[*subset, last] for subset in rest]
