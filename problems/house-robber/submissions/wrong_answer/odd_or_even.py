# Takes all houses at even or all at odd places, and never skips two in a row.
# zh: 只在全取偶数位与全取奇数位中选较大者，没有考虑连续跳过两间。


def house_robber(nums):
    return max(sum(nums[::2]), sum(nums[1::2]))
