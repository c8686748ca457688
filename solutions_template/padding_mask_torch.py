# judge: padding-mask
import torch


def padding_mask(input_ids: torch.Tensor, pad_id: int) -> torch.Tensor:
    """Return a boolean tensor of shape (B, 1, 1, L) that is True where ``input_ids``, of shape (B, L), is not ``pad_id``.

    The input must not change.
    """
    raise NotImplementedError
