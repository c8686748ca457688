# A number below all last numbers is ignored from length 3 on.
# zh: 长度达到 3 之后，比所有末尾值都小的数被忽略。
from bisect import bisect_left


def length_of_lis(nums):
    tails = []
    for x in nums:
        i = bisect_left(tails, x)
        if i == len(tails):
            tails.append(x)
        elif i or len(tails) < 3:
            tails[i] = x
    return len(tails)
