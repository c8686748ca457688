# judge: roc-auc
import numpy as np


def roc_auc(scores: np.ndarray, labels: np.ndarray) -> np.floating:
    """Return the area under the ROC curve: the share of pairs in which the positive has the higher score.

    Ties count half. With only one class the result is nan. The inputs must not change.
    """
    raise NotImplementedError
