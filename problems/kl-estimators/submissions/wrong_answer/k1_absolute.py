# k1 is made positive by an absolute value.
# zh: k1 取了绝对值。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = np.abs(d)
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
