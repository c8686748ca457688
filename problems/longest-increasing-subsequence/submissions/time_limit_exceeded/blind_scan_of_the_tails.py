# The place among the tails is found by a scan, which is quick only while the tails are few or the numbers rise.
# zh: 逐个扫描尾元素来找位置，只有尾元素很少或数组单调上升时才快。
def length_of_lis(nums):
    tails = []
    for x in nums:
        if not tails or x > tails[-1]:
            tails.append(x)
            continue
        for i, t in enumerate(tails):
            if t >= x:
                tails[i] = x
                break
    return len(tails)
