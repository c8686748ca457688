# Computes one token at a time.
# zh: 逐个 token 计算。

import math

import numpy as np


def kl_estimators(logp, ref_logp):
    k1, k2, k3 = (np.empty(logp.shape, logp.dtype) for _ in range(3))
    for place in np.ndindex(logp.shape):
        d = float(ref_logp[place]) - float(logp[place])
        k1[place], k2[place], k3[place] = -d, d * d / 2, math.exp(d) - 1 - d
    return k1, k2, k3
