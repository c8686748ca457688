# Computes the sigmoid as (1 + tanh(z / 2)) / 2, which cancels for negative gates.
# zh: 用 (1 + tanh(z / 2)) / 2 计算 sigmoid，门为负时相消。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.float64 if x.dtype == np.float64 else np.float32
    v, g, u, d = (t.astype(work) for t in (x, w_gate, w_up, w_down))
    z = v @ g
    return (z * (1 + np.tanh(z / 2)) / 2 * (v @ u) @ d).astype(x.dtype)
