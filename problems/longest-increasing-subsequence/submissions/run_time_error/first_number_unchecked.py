# Puts the first number into the list without checking that there is one.
# zh: 没有判断数组是否为空，直接取了第一个数。
from bisect import bisect_left


def length_of_lis(nums):
    tails = [nums[0]]
    for num in nums:
        at = bisect_left(tails, num)
        if at == len(tails):
            tails.append(num)
        else:
            tails[at] = num
    return len(tails)
