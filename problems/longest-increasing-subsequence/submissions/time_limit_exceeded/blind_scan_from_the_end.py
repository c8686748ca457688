# The place among the tails is found by a scan from the end, which is slow when small numbers follow a long rise.
# zh: 从末尾往前扫描尾元素，长的上升段之后出现小数时很慢。
def length_of_lis(nums):
    tails = []
    for x in nums:
        at = len(tails)
        while at and tails[at - 1] >= x:
            at -= 1
        tails[at : at + 1] = [x]
    return len(tails)
