# judge: embedding-backward
import torch


def embedding_backward(
    ids: torch.Tensor, dy: torch.Tensor, num_embeddings: int, padding_idx: int | None = None
) -> torch.Tensor:
    """Return the gradient of an embedding table, (num_embeddings, D), from the gradient ``dy`` (…, D) of its rows.

    Repeated ``ids`` (…) add up, and the row of ``padding_idx`` is 0. Add half precision up in float32, and return the
    dtype of ``dy``. The inputs must not change.
    """
    raise NotImplementedError
