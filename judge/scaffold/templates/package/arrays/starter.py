# judge: new-problem
import numpy as np


def new_problem(x: np.ndarray) -> np.ndarray:
    """TODO: Return ``x`` minus the mean of each row, in the dtype of ``x``. The input must not change."""
    raise NotImplementedError
