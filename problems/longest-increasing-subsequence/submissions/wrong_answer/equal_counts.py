# Uses bisect_right, so that an equal number extends the subsequence.
# zh: 用了 bisect_right，相等的数也被接在后面。
from bisect import bisect_right


def length_of_lis(nums):
    tails = []
    for num in nums:
        at = bisect_right(tails, num)
        if at == len(tails):
            tails.append(num)
        else:
            tails[at] = num
    return len(tails)
