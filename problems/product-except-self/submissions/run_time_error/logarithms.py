# Adds logarithms, which neither 0 nor negative numbers have.
# zh: 用对数相加代替相乘，但零和负数没有对数。
def product_except_self(nums):
    total = sum(math.log(num) for num in nums)
    return [round(math.exp(total - math.log(num))) for num in nums]
