# The tails are kept in float32, which cannot tell large neighbouring numbers apart.
# zh: 用 float32 保存尾元素，分不清相邻的大数。
from array import array
from bisect import bisect_left


def length_of_lis(nums):
    tails = array("f")
    for x in array("f", nums):
        at = bisect_left(tails, x)
        if at == len(tails):
            tails.append(x)
        else:
            tails[at] = x
    return len(tails)
