# Divides with /, which gives floating-point numbers.
# zh: 用 / 相除，得到的是浮点数。
def product_except_self(nums):
    zeroes = nums.count(0)
    total = math.prod(num for num in nums if num)
    if zeroes == 0:
        return [total / num for num in nums]
    return [total if num == 0 and zeroes == 1 else 0 for num in nums]
