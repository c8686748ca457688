# k3 is clamped at 10, as some training code does.
# zh: k3 截断到 10，有的训练代码会这样做。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.minimum(np.exp(d) - 1 - d, 10)
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
