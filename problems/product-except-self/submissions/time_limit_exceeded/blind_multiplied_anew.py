# Multiplies all other numbers again for each position.
# zh: 对每个位置都把其余的数重新乘一遍。
from math import prod


def product_except_self(nums):
    return [prod(nums[:i]) * prod(nums[i + 1 :]) for i in range(len(nums))]
