# The error function is taken as ±1 beyond |z| = 4, which loses small negative results near x = -5.8.
# zh: |z| 超过 4 时把误差函数当作 ±1，x 在 -5.8 附近的微小负值因此丢失。
import math

import numpy as np


def gelu(x, approximate="none"):
    z = x.astype(np.float64)
    if approximate == "tanh":
        y = 0.5 * z * (1 + np.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)))
    else:
        erf = np.array(
            [(math.erf(v) if abs(v) < 4 else math.copysign(1, v)) for v in (z / math.sqrt(2)).ravel().tolist()]
        ).reshape(z.shape)
        y = 0.5 * z * (1 + erf)
    return y.astype(x.dtype)
