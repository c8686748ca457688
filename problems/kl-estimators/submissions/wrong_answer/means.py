# Returns the means over the tokens.
# zh: 返回的是对 token 的平均值。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return tuple(k.mean().astype(logp.dtype) for k in (k1, k2, k3))
