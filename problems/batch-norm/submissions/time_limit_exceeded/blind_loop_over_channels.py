# Calls NumPy for one channel at a time.
# zh: 对每个通道各调用一次 NumPy。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dt = x.dtype
    work = np.float64 if dt == np.float64 else np.float32
    y = np.empty(x.shape, dt)
    new_mean, new_var = running_mean.copy(), running_var.copy()
    for c in range(x.shape[1]):
        v = x[:, c].astype(work)
        if training:
            m = v.mean()
            s = ((v - m) ** 2).mean()
            new_mean[c] = (1 - momentum) * work(running_mean[c]) + momentum * m
            new_var[c] = (1 - momentum) * work(running_var[c]) + momentum * s * v.size / (v.size - 1)
        else:
            m, s = work(running_mean[c]), work(running_var[c])
        y[:, c] = (v - m) / np.sqrt(s + work(eps)) * work(weight[c]) + work(bias[c])
    return y, new_mean, new_var
