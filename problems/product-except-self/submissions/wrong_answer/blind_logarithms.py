# Adds logarithms and rounds the exponential, which is not precise enough for ten digits.
# zh: 对数相加后再取指数并舍入，对十位数精度不够。
import numpy as np


def product_except_self(nums):
    a = np.array(nums, dtype=np.float64)
    zeros = int((a == 0).sum())
    if zeros > 1:
        return [0] * len(nums)
    logs = np.log(np.abs(np.where(a == 0, 1, a))).astype(np.float32)
    signs = np.where(a < 0, -1, 1)
    sign = int(np.prod(signs))
    total = float(np.sum(logs, dtype=np.float64))
    return [
        0 if zeros and x else sign * int(s) * round(float(np.exp(total - float(g))))
        for x, s, g in zip(nums, signs, logs)
    ]
