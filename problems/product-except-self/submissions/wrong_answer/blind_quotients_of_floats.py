# Divides as floats after adding a small number against zeros, and rounds.
# zh: 为避免除以零先加一个很小的数，用浮点数相除再取整。
def product_except_self(nums):
    total = 1.0
    for x in nums:
        total *= x + 1e-12
    return [round(total / (x + 1e-12)) for x in nums]
