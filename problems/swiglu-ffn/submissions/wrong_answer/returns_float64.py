# Computes in float64 and forgets to return to the input's dtype.
# zh: 用 float64 计算，却忘了转回输入的 dtype。
import numpy as np


def sigmoid(z):
    decay = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, decay) / (1 + decay)


def swiglu_ffn(x, w_gate, w_up, w_down):
    source, w_gate, w_up, w_down = (array.astype(np.float64) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate, source @ w_up
    hidden = gate * sigmoid(gate) * up
    return hidden @ w_down
