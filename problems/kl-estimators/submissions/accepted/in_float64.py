"""Everything in float64 and in terms of k1, the log ratio of the policy to the reference."""

import numpy as np


def kl_estimators(logp, ref_logp):
    k1 = np.subtract(logp, ref_logp, dtype=np.float64)
    k3 = np.exp(-k1) + k1 - 1
    return tuple(estimate.astype(logp.dtype) for estimate in (k1, np.square(k1) * 0.5, k3))
