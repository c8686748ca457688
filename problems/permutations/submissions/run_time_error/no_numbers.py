# Ends the recursion at one number, and never when there is none.
# zh: 递归只在剩一个数时结束，没有处理空数组。


def permute(nums):
    if len(nums) == 1:
        return [nums]
    first = nums[0]
    return [[*one[:at], first, *one[at:]] for one in permute(nums[1:]) for at in range(len(nums))]
