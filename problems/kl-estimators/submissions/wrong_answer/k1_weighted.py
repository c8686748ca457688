# k1 is multiplied by the probability, as if every token of the vocabulary were summed.
# zh: k1 又乘了概率，像是在对整个词表求和。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d * np.exp(logp.astype(wide))
    k2 = d * d / 2
    k3 = np.exp(d) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
