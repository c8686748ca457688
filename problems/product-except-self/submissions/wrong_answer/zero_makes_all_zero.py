# Returns only zeroes as soon as one number is 0, also at the place of that 0.
# zh: 只要有一个零就全部返回零，连零自己的位置也算成了零。
def product_except_self(nums):
    if 0 in nums:
        return [0] * len(nums)
    total = math.prod(nums)
    return [total // num for num in nums]
