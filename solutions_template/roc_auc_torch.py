# judge: roc-auc
import torch


def roc_auc(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return the area under the ROC curve: the share of pairs in which the positive has the higher score.

    Ties count half. With only one class the result is nan. The inputs must not change.
    """
    raise NotImplementedError
