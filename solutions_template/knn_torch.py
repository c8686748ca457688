# judge: knn
import torch


def knn_predict(x_train: torch.Tensor, y_train: torch.Tensor, x: torch.Tensor, k: int) -> torch.Tensor:
    """Return for each row of ``x`` the label that most of its ``k`` nearest rows of ``x_train`` have.

    Distances are Euclidean; of equal ones the lower index comes first. In a tie of votes the smaller label wins. The
    result is int64. The inputs must not change.
    """
    raise NotImplementedError
