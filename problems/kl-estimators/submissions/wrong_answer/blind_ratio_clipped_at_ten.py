# d is clipped to the range from −10 to 10 before exp, as some training code does.
# zh: 求 exp 之前把 d 截断到 −10 到 10，像一些训练代码那样。
import numpy as np


def kl_estimators(logp, ref_logp):
    work = np.float64 if logp.dtype == np.float64 else np.float32
    d = ref_logp.astype(work) - logp.astype(work)
    k3 = np.exp(np.clip(d, -10, 10)) - 1 - d
    return tuple(k.astype(logp.dtype) for k in (-d, d * d / 2, k3))
