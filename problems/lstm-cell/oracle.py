"""PyTorch's own LSTM cell, which takes one batch dimension."""

import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    dtype, shape = x.dtype, h.shape
    x, h, c = (tensor.double().reshape(-1, tensor.shape[-1]) for tensor in (x, h, c))
    weights = [tensor.double() for tensor in (w_ih, w_hh, b_ih, b_hh)]
    return tuple(state.reshape(shape).to(dtype) for state in torch.lstm_cell(x, (h, c), *weights))
