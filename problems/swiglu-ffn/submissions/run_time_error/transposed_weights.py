# Multiplies by the transposed weights, as nn.Linear stores them; here w_gate is (D, F) and y = x @ w.
# zh: 乘的是转置后的权重（nn.Linear 的存法）；本题的 w_gate 是 (D, F)，y = x @ w。
import numpy as np


def sigmoid(z):
    decay = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, decay) / (1 + decay)


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate.T, source @ w_up.T
    hidden = gate * sigmoid(gate) * up
    return (hidden @ w_down.T).astype(x.dtype)
