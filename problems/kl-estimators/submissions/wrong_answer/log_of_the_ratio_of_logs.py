# Takes the quotient of the log-probabilities for the ratio.
# zh: 把对数概率的商当成了比值。

import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = ref_logp.astype(wide) / logp.astype(wide) - 1 - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)
