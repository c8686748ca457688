# judge: information-gain
import numpy as np


def information_gain(labels: np.ndarray, groups: np.ndarray) -> np.floating:
    """Return the information gain in bits: the entropy of the labels minus the mean entropy inside the groups.

    Both arrays hold integers or booleans and have shape (n,). The result has the default float dtype. The inputs must
    not change.
    """
    raise NotImplementedError
