# Treats several zeros like a single one.
# zh: 把多个零当作一个零处理。
def product_except_self(nums):
    total = 1
    for x in nums:
        total *= x or 1
    if 0 in nums:
        return [0 if x else total for x in nums]
    return [total // x for x in nums]
