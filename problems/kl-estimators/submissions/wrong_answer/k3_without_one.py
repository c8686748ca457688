# k3 lacks the −1.
# zh: k3 漏了 −1。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
