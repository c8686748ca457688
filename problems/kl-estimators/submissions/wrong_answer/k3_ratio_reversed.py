# k3 uses the ratio of the policy to the reference: exp(−d) − 1 + d.
# zh: k3 的比值反了：用了策略除以参考，即 exp(−d) − 1 + d。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(-d) - 1 + d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
