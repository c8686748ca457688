# Gates with the sigmoid alone (the original GLU): SiLU is z times sigmoid(z).
# zh: 只用 sigmoid 做门控（最初的 GLU）：SiLU 是 z 乘 sigmoid(z)。
import numpy as np


def sigmoid(z):
    decay = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, decay) / (1 + decay)


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate, source @ w_up
    hidden = sigmoid(gate) * up
    return (hidden @ w_down).astype(x.dtype)
