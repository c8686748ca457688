from math import prod


def product_except_self(nums):
    """Divide the product of all numbers but the zeroes; one 0 leaves a single product, two leave none."""
    zeroes = nums.count(0)
    total = prod(num for num in nums if num)
    if zeroes == 0:
        return [total // num for num in nums]
    return [total if num == 0 and zeroes == 1 else 0 for num in nums]
