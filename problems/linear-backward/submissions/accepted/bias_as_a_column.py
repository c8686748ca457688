"""Append a one to each row of x: the bias is then a column of the weights, and its gradient one of dweight."""

import numpy as np


def linear_backward(x, weight, dy):
    grads = dy.reshape(-1, weight.shape[0])
    rows = np.ones((len(grads), x.shape[-1] + 1))
    rows[:, :-1] = x.reshape(len(grads), -1)
    both = (grads.T @ rows).astype(x.dtype)
    return (grads @ weight).reshape(x.shape), both[:, :-1], both[:, -1]
