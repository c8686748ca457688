# Returns only the rotations of the numbers.
# zh: 只返回了循环移位。


def permute(nums):
    return [nums[at:] + nums[:at] for at in range(len(nums))] or [[]]
