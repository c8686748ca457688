# k3 is the estimator r·log r − (r − 1) of the other direction.
# zh: k3 写成了 r·log r − (r − 1)，那是另一个方向的估计量。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) * d - np.exp(d) + 1
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
