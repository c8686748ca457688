# Decides for good between each house and its two neighbours.
# zh: 只比较每间房与左右两间之和，就地决定取舍。


def house_robber(nums):
    total = at = 0
    while at < len(nums):
        around = nums[at] + (nums[at + 2] if at + 2 < len(nums) else 0)
        if at + 1 < len(nums) and nums[at + 1] > around:
            at += 1
        total += nums[at]
        at += 2
    return total
