# Flattens the leading dimensions and never restores them.
# zh: 把前面的维度展平后没有还原。
import numpy as np


def sigmoid(z):
    decay = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, decay) / (1 + decay)


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    source = source.reshape(-1, x.shape[-1])
    gate, up = source @ w_gate, source @ w_up
    hidden = gate * sigmoid(gate) * up
    return (hidden @ w_down).astype(x.dtype)
