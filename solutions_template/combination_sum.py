# judge: combination-sum


def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    """Return all combinations of candidates, each usable any number of times, whose sum is ``target``."""
    raise NotImplementedError
