# k1 is clamped at 0, because a KL divergence is never negative; an estimate of it may be.
# zh: 因为 KL 散度非负就把 k1 截到 0；但估计量可以为负。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = np.maximum(-d, 0)
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
