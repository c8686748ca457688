# TODO: a solution that goes another way than the reference, so that each proves the other.
import numpy as np


def new_problem(x):
    return (x - (np.sum(x, axis=-1) / x.shape[-1])[..., None]).astype(x.dtype)
