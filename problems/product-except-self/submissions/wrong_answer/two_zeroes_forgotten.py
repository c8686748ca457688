# Leaves all zeroes out of the product, although a second 0 makes every product 0.
# zh: 计算乘积时跳过所有的零，忘了有两个零时所有乘积都是零。
def product_except_self(nums):
    total = math.prod(num for num in nums if num)
    if 0 in nums:
        return [total if num == 0 else 0 for num in nums]
    return [total // num for num in nums]
