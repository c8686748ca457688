# The first number is read without a check, which fails for an empty array.
# zh: 没有检查就读取第一个数，数组为空时出错。
from bisect import bisect_left


def length_of_lis(nums):
    tails = [nums[0]]
    for x in nums[1:]:
        if x > tails[-1]:
            tails.append(x)
        else:
            tails[bisect_left(tails, x)] = x
    return len(tails)
