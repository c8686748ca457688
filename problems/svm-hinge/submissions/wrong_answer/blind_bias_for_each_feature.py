# Adds the bias inside the sum over the features, so it counts D times.
# zh: 在对特征求和之内加上偏置，偏置因此算了 D 次。
import numpy as np


def hinge_loss(w, b, x, y, c):
    work = np.float32 if x.dtype == np.float16 else x.dtype
    wide, bias = w.astype(work), b.astype(work)
    margin = y.astype(work) * (x.astype(work) * wide + bias).sum(1)
    hinge = np.maximum(0, 1 - margin).sum()
    return (wide @ wide / 2 + c * hinge).astype(x.dtype)
