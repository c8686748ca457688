# Starts the third house from the second instead of the first.
# zh: 第二个初值写成了 nums[1]，而不是前两间的较大者。


def house_robber(nums):
    if len(nums) < 2:
        return sum(nums)
    before, best = nums[0], nums[1]
    for num in nums[2:]:
        before, best = best, max(best, before + num)
    return best
