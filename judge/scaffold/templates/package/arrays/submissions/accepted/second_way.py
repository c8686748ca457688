# TODO: a solution that uses another method than the reference, so that the two check each other.
import numpy as np


def new_problem(x):
    return (x - (np.sum(x, axis=-1) / x.shape[-1])[..., None]).astype(x.dtype)
