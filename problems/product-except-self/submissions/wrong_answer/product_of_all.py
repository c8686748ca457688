# Returns the product of all numbers everywhere.
# zh: 每个位置都返回了全部数的乘积。
def product_except_self(nums):
    return [math.prod(nums)] * len(nums)
