# Lowers only the last number of the list instead of the first that is not smaller.
# zh: 只更新列表最后一个末尾，没有替换第一个不小于它的数。


def length_of_lis(nums):
    tails = []
    for num in nums:
        if not tails or num > tails[-1]:
            tails.append(num)
        elif len(tails) == 1 or num > tails[-2]:
            tails[-1] = num
    return len(tails)
