# Multiplies in floating point and converts at the end, which is exact up to 2**53 only.
# zh: 用浮点数相乘，最后才转成整数，超过 2**53 就不精确。

import math


def lora_params(d_in, d_out, rank, layers):
    return round(math.prod([float(layers), float(rank), float(d_in + d_out)]))
