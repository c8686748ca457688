# k2 squares the ratio minus 1 instead of its logarithm.
# zh: k2 用的是（比值 − 1）的平方，而不是对数比的平方。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = np.square(np.expm1(d)) / 2
    k3 = np.exp(d) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
