# k3 is the ratio minus 1, which has the mean 0.
# zh: k3 只写了比值减 1，其期望为 0。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) - 1
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
