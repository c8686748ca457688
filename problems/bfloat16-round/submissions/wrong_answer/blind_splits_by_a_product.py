# Splits off the upper bits by a product with 65537, which overflows for large numbers.
# zh: 用乘以 65537 的方法拆出高位，大数会溢出。

import torch


def to_bfloat16(x):
    product = x * 65537
    upper = product - (product - x)
    return torch.where(torch.isfinite(product), upper, x)
