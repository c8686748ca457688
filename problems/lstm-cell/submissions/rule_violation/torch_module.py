# Uses torch.nn.LSTMCell with the given weights.
# zh: 把给定的权重放进 torch.nn.LSTMCell。

import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    cell = torch.nn.LSTMCell(x.shape[-1], h.shape[-1], dtype=x.dtype)
    weights = {"weight_ih": w_ih, "weight_hh": w_hh, "bias_ih": b_ih, "bias_hh": b_hh}
    return torch.func.functional_call(cell, weights, (x, (h, c)))
