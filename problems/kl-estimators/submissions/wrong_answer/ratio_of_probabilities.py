# Divides the probabilities, which underflow to 0 / 0 for unlikely tokens.
# zh: 用概率相除：概率很小的 token 会下溢成 0 / 0。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(ref_logp.astype(wide)) / np.exp(logp.astype(wide)) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
