# Returns one stacked array instead of three.
# zh: 把三个结果叠成了一个数组。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return np.stack([k1, k2, k3]).astype(logp.dtype)
