# judge: knn
import numpy as np


def knn_predict(x_train: np.ndarray, y_train: np.ndarray, x: np.ndarray, k: int) -> np.ndarray:
    """Return for each row of ``x`` the label that most of its ``k`` nearest rows of ``x_train`` have.

    Distances are Euclidean; of equal ones the lower index comes first. In a tie of votes the smaller label wins. The
    result is int64. The inputs must not change.
    """
    raise NotImplementedError
