# The mean is taken from a running sum in float32, which drifts over many pairs.
# zh: 平均值来自 float32 的逐项累加和，对很多时误差积累。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    dtype = pi_chosen.dtype
    wide = np.float32 if dtype == np.float16 else dtype
    a, b, c, d = (t.astype(wide) for t in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((a - b) - (c - d))
    loss = np.logaddexp(0, -z)
    return dtype.type(np.cumsum(loss, dtype=wide)[-1] / loss.size)
