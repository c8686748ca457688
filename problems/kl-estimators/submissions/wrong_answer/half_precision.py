# Computes half precision in half precision: d² overflows.
# zh: 用半精度计算半精度的输入：d² 会溢出。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = logp.dtype
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
