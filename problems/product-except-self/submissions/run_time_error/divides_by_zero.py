# Divides the product of all numbers by each number, and so by 0.
# zh: 用总乘积除以每个数，遇到零就报错。
def product_except_self(nums):
    total = 1
    for num in nums:
        total *= num
    return [total // num for num in nums]
