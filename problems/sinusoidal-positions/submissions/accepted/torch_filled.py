"""A table whose alternate columns are filled, as tutorials write it, but with angles in float64."""

import math

import torch


def sinusoidal_positions(n, d):
    table = torch.empty(n, d)
    position = torch.arange(n).unsqueeze(1)
    div_term = torch.exp(torch.arange(0, d, 2).double() * (-math.log(10000.0) / d))
    table[:, ::2] = torch.sin(position * div_term)
    table[:, 1::2] = torch.cos(position * div_term[: d // 2])
    return table
