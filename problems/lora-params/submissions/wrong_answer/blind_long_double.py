# The product is taken in long double, which is exact up to 2**64 only.
# zh: 用 long double 求乘积，只在 2**64 以内精确。
import numpy as np


def lora_params(d_in, d_out, rank, layers):
    return int(np.longdouble(layers) * np.longdouble(rank) * np.longdouble(d_in + d_out))
