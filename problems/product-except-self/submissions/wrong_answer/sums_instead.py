# Subtracts from the sum instead of working with the product.
# zh: 用总和减去每个数，算成了加法。
def product_except_self(nums):
    return [sum(nums) - num for num in nums]
