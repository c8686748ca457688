# judge: warmup-cosine


def warmup_cosine(step: int, warmup: int, total: int, peak: float, floor: float = 0.0) -> float:
    """Return the learning rate at ``step``: a line from 0 to ``peak``, half a cosine to ``floor``, then ``floor``.

    The warm-up takes the first ``warmup`` steps, and the decay ends at step ``total``.
    """
    raise NotImplementedError
