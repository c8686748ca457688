# Sorts every suffix to see whether it is the last arrangement, which is quadratic if a long suffix descends.
# zh: 对每个后缀都排序来判断是否为最后一个排列，长的递减后缀会导致平方时间。
def next_permutation(nums):
    for i in range(len(nums) - 2, -1, -1):
        rest = nums[i:]
        if rest != sorted(rest, reverse=True):
            first = min(x for x in rest if x > nums[i])
            rest.remove(first)
            return nums[:i] + [first] + sorted(rest)
    return sorted(nums)
