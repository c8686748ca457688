# Calls torch.lstm_cell.
# zh: 直接调用 torch.lstm_cell。

import torch


def lstm_cell(x, h, c, w_ih, w_hh, b_ih, b_hh):
    shape = h.shape
    x, h, c = (tensor.reshape(-1, tensor.shape[-1]) for tensor in (x, h, c))
    return tuple(state.reshape(shape) for state in torch.lstm_cell(x, (h, c), w_ih, w_hh, b_ih, b_hh))
