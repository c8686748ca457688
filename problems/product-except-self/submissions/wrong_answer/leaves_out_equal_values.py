# Leaves out all numbers of the same value instead of one position.
# zh: 去掉了所有相同的值，而不是只去掉一个位置。
def product_except_self(nums):
    products = {}
    for num in set(nums):
        products[num] = math.prod(other for other in nums if other != num)
    return [products[num] for num in nums]
