# Begins again at every negative number, although a sum above 0 may go on over it.
# zh: 一遇到负数就重新开始，其实前面的和大于 0 时值得跨过去。
def max_sub_array(nums):
    best, ending = max(nums), 0
    for num in nums:
        ending = ending + num if num > 0 else 0
        if ending:
            best = max(best, ending)
    return best
