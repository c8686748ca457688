# judge: coin-change


def coin_change(coins: list[int], amount: int) -> int:
    """Return the fewest coins that add up to ``amount``, each value usable any number of times, or -1."""
    raise NotImplementedError
