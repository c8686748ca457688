# The third number is looked up among all values, so that one position may be used twice.
# zh: 第三个数在所有值中查找，同一位置可能被用两次。
def three_sum(nums):
    values = set(nums)
    nums.sort()
    out = set()
    for i, a in enumerate(nums):
        for b in nums[i + 1 :]:
            if -a - b >= b and -a - b in values:
                out.add((a, b, -a - b))
    return list(out)
