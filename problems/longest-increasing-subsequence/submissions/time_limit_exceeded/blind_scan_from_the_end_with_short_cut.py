# The place among the tails is sought from the end one by one.
# zh: 在尾部列表里从末尾逐个查找位置。
def length_of_lis(nums):
    tails = []
    for x in nums:
        i = len(tails)
        if i and tails[0] >= x:
            tails[0] = x
            continue
        while i and tails[i - 1] >= x:
            i -= 1
        tails[i : i + 1] = [x]
    return len(tails)
