# Each loss is rounded to the dtype before the mean, and a large one becomes infinite in float16.
# zh: 取平均之前每个损失先舍入到结果的 dtype，float16 中较大的损失变成无穷大。
import numpy as np


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    dtype = pi_chosen.dtype
    wide = np.float32 if dtype == np.float16 else dtype
    a, b, c, d = (t.astype(wide) for t in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((a - b) - (c - d))
    loss = np.logaddexp(0, -z)
    return dtype.type(loss.astype(dtype).mean())
