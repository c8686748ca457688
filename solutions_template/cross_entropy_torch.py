# judge: cross-entropy
import torch


def cross_entropy(
    logits: torch.Tensor,
    targets: torch.Tensor,
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> torch.Tensor:
    """Return the cross-entropy of ``logits`` (…, V) against the integer classes ``targets`` (…), in logits' dtype.

    Positions whose target is ``ignore_index`` have loss 0 and do not count in the mean. ``reduction`` is "none",
    "sum" or "mean". Gradients must flow to ``logits``.
    """
    raise NotImplementedError
