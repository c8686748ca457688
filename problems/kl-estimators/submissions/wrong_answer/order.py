# Returns the estimators in the order k3, k2, k1.
# zh: 返回的次序是 k3、k2、k1。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return k3.astype(logp.dtype), k2.astype(logp.dtype), k1.astype(logp.dtype)
