# judge: sft-loss
import torch


def sft_loss(logits: torch.Tensor, labels: torch.Tensor, prompt_lengths: torch.Tensor) -> torch.Tensor | float:
    """Return the mean next-token cross-entropy over the answers' tokens, as a scalar of the dtype of ``logits``.

    ``logits`` is (B, L, V), and ``labels`` (B, L) holds the tokens, neither shifted; −100 does not count, nor do the
    first ``prompt_lengths[b]`` tokens. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
